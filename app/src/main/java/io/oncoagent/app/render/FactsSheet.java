package io.oncoagent.app.render;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Stage;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts as a readable sheet: each with its words in quotation marks. */
public final class FactsSheet {
  private final String text;
  private final TextPage page = new TextPage();

  private FactsSheet(String text) {
    this.text = text;
  }

  public static String of(DeidentifiedCase note, ClinicalFacts facts) {
    FactsSheet sheet = new FactsSheet(note.text());
    facts.cancers().forEach(sheet::cancer);
    if (facts.cancers().isEmpty()) {
      sheet.page.line("cancer        none found");
    }
    facts.biomarkers().forEach(sheet::marker);
    sheet.patient(facts);
    for (PriorTreatment t : facts.priorTreatments()) {
      sheet.fact("given", given(t), t.grounds());
    }
    for (Comorbidity c : facts.comorbidities()) {
      sheet.fact("condition", c.name(), c.grounds());
    }
    facts.organFunction().forEach(v -> sheet.fact("measured", v.name() + " " + v.value() + (v.unit() == null ? "" : " " + v.unit()), v.grounds()));
    facts.allergies().forEach(a -> sheet.fact("allergy", a.name(), a.grounds()));
    facts.redFlags().forEach(r -> sheet.page.item("RED FLAG      ", r.message()));
    facts.contradictions().forEach(c -> sheet.page.item("contradiction ", c.message()));
    facts.history().forEach(p -> sheet.page.item("earlier       ", (p.when() == null ? "" : p.when() + ": ") + (p.item().equals("event") ? "" : p.item() + " ") + p.value() + (p.superseded() ? " (superseded)" : "")));
    facts.missing().forEach(m -> sheet.page.item("missing       ", m.item() + " → would change " + m.changes()));
    if (facts.question() != null) {
      sheet.page.item("question      ", facts.question());
    }
    return sheet.page.toString();
  }

  private static String given(PriorTreatment t) {
    String details = Stream.of(t.intent(), t.line() == null ? null : "line " + t.line(), t.when(), t.response(), t.stopped() == null ? null : "ended: " + t.stopped()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return t.name() + " (" + t.kind().name().toLowerCase(Locale.ROOT) + (details.isEmpty() ? "" : ", " + details) + ")";
  }

  private void cancer(Cancer c) {
    fact("cancer", c.name() + " [" + c.code() + "]", c.grounds());
    Stage s = c.stage();
    String stage = Stream.of(s.group(), s.tnm(), s.other()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    fact("  stage", (stage.isEmpty() ? "not stated" : stage) + (s.derived() ? " (derived)" : ""), s.grounds());
  }

  private void marker(Biomarker b) {
    String detail = Stream.of(b.alteration(), b.value(), b.unit()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    boolean valueOnly = b.status() == MarkerStatus.UNKNOWN && b.value() != null;
    fact("marker", b.name() + (detail.isEmpty() ? "" : " " + detail) + (valueOnly ? "" : ": " + b.status().name().toLowerCase(Locale.ROOT)), b.grounds());
  }

  private void patient(ClinicalFacts f) {
    String age = f.patient().ageYears() == null ? "age not stated" : f.patient().ageYears() + " years";
    page.line("patient       " + age + " (" + f.patient().ageGroup().name().toLowerCase(Locale.ROOT) + "), "
        + (f.patient().sex() == null ? "sex not stated" : f.patient().sex()) + person(f.patient()));
    if (f.performance() != null) {
      fact("performance", f.performance().scale() + " " + f.performance().value(), f.performance().grounds());
    }
    fact("tissue", f.tissue().status().word(), f.tissue().grounds());
  }

  /** What else the note says of the person, each after a comma. */
  private static String person(Patient p) {
    String pregnant = p.pregnant() == null ? null : p.pregnant() ? "pregnant" + (p.pregnancyWeek() == null ? "" : ", week " + p.pregnancyWeek()) : "not pregnant";
    String nursing = p.lactating() == null ? null : p.lactating() ? "breastfeeding" : "not breastfeeding";
    String wish = p.fertilityWish() == null ? null : p.fertilityWish() ? "wishes to keep fertility" : "no wish for children";
    return Stream.of(pregnant, nursing, wish, p.menopausal(), p.frail() ? "frail" : null).filter(Objects::nonNull).map(words -> ", " + words).collect(Collectors.joining());
  }

  private void fact(String kind, String value, Grounds grounds) {
    String words = grounds.words().stream().map(w -> "«" + text.substring(w.start(), w.end()).replaceAll("\\s+", " ") + "»").collect(Collectors.joining(" "));
    String how = grounds.words().isEmpty() ? "" : "  " + words + " " + grounds.assertion().name().toLowerCase(Locale.ROOT);
    page.item(String.format(Locale.ROOT, "%-13s ", kind), value + how);
  }
}
