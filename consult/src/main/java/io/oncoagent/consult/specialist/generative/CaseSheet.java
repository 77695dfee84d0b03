package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a case in a few lines, in the lexicon's names. The note itself is never shown to a model: what it says between the lines cannot give orders there. */
final class CaseSheet {
  private CaseSheet() {}

  static String of(ClinicalFacts facts) {
    List<String> lines = new ArrayList<>();
    Cancer cancer = facts.cancer();
    if (cancer != null) {
      lines.add("cancer: " + cancer.name());
    }
    lines.add("stage: " + stage(facts.stage()) + (facts.course().metastatic() ? ", metastatic" : "") + (facts.course().unresectable() ? ", unresectable" : ""));
    lines.add("tissue diagnosis: " + facts.tissue().status().word());
    markers(facts, lines);
    person(facts, lines);
    lines.add("setting: " + word(facts.course().setting()) + (facts.course().nextLine() == null ? "" : ", line of treatment asked for: " + facts.course().nextLine()));
    lines.add("earlier treatment: " + names(facts.priorTreatments().stream().map(p -> p.name() + (p.response() == null ? "" : " (" + p.response() + ")"))));
    add(lines, "other conditions: ", facts.comorbidities().stream().map(c -> c.name()));
    add(lines, "allergies: ", facts.allergies().stream().map(a -> a.name()));
    add(lines, "not known: ", facts.missing().stream().map(m -> m.item()));
    return String.join("\n", lines);
  }

  private static void markers(ClinicalFacts facts, List<String> lines) {
    add(lines, "markers present: ", marked(facts, MarkerStatus.POSITIVE));
    add(lines, "markers absent: ", marked(facts, MarkerStatus.NEGATIVE));
    add(lines, "markers pending or unclear: ", facts.biomarkers().stream().filter(b -> b.status() != MarkerStatus.POSITIVE && b.status() != MarkerStatus.NEGATIVE).map(Biomarker::words));
  }

  private static Stream<String> marked(ClinicalFacts facts, MarkerStatus status) {
    return facts.biomarkers().stream().filter(b -> b.status() == status).map(Biomarker::words);
  }

  private static void person(ClinicalFacts facts, List<String> lines) {
    String age = facts.patient().ageYears() == null ? "age not stated" : facts.patient().ageYears() + " years";
    String ecog = facts.performance() == null ? "performance not stated" : facts.performance().scale() + " " + facts.performance().value();
    String frail = facts.patient().frail() ? "frail" : null;
    String pregnant = Boolean.TRUE.equals(facts.patient().pregnant()) ? "pregnant" : null;
    lines.add("patient: " + Stream.of(age, facts.patient().sex(), ecog, frail, pregnant).filter(Objects::nonNull).collect(Collectors.joining(", ")));
  }

  private static String stage(Stage stage) {
    return stage.isUnknown() ? "not stated" : Stream.of(stage.group(), stage.other(), stage.tnm()).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void add(List<String> lines, String lead, Stream<String> names) {
    String joined = names.distinct().collect(Collectors.joining("; "));
    if (!joined.isEmpty()) {
      lines.add(lead + joined);
    }
  }

  private static String names(Stream<String> names) {
    String joined = names.distinct().collect(Collectors.joining("; "));
    return joined.isEmpty() ? "none" : joined;
  }
}
