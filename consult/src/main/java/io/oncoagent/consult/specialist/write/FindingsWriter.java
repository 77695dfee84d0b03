package io.oncoagent.consult.specialist.write;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States the facts read from the note, in the lexicon's names and never in the note's sentences. */
final class FindingsWriter {
  private final Phrases phrases;
  private final StatementMaker maker;

  FindingsWriter(Phrases phrases, StatementMaker maker) {
    this.phrases = phrases;
    this.maker = maker;
  }

  /** Red flags, markers, performance, prior treatment, conditions, allergies, contradictions. */
  List<Statement> findings(ClinicalFacts facts) {
    List<String> lines = new ArrayList<>();
    facts.redFlags().forEach(flag -> lines.add(phrases.emergency() + flag.message()));
    if (!facts.biomarkers().isEmpty()) {
      lines.add(phrases.markers() + list(facts.biomarkers(), Biomarker::words));
    }
    if (facts.performance() != null) {
      lines.add(phrases.performance() + facts.performance().scale() + " " + facts.performance().value() + ".");
    }
    lines.add(facts.priorTreatments().isEmpty() ? phrases.noPrior() : phrases.prior() + list(facts.priorTreatments(), PriorTreatment::name));
    if (!facts.comorbidities().isEmpty()) {
      lines.add(phrases.comorbidities() + list(facts.comorbidities(), c -> c.name()));
    }
    if (!facts.allergies().isEmpty()) {
      lines.add(phrases.allergies() + list(facts.allergies(), a -> a.name()));
    }
    facts.contradictions().forEach(c -> lines.add(phrases.contradiction() + c.message()));
    return lines.stream().map(line -> maker.plain(StatementKind.FINDING, line)).toList();
  }

  /** The cancer and what its diagnosis stands on. */
  List<Statement> diagnosis(ClinicalFacts facts) {
    List<Statement> statements = new ArrayList<>();
    Cancer cancer = facts.cancer();
    if (cancer != null) {
      boolean suspected = cancer.grounds().assertion() == Assertion.POSSIBLE;
      String histology = cancer.histology() == null || cancer.histology().equalsIgnoreCase(cancer.name()) ? "" : " (" + cancer.histology() + ")";
      statements.add(maker.plain(StatementKind.FINDING, (suspected ? phrases.suspected("") : phrases.cancer()) + cancer.name() + histology + "."));
    }
    statements.add(maker.plain(StatementKind.FINDING, phrases.tissue(facts.tissue().status())));
    return statements;
  }

  /** The stage as written or derived. */
  List<Statement> staging(ClinicalFacts facts) {
    Stage stage = facts.stage();
    if (stage.isUnknown()) {
      return List.of(maker.plain(StatementKind.FINDING, phrases.stageNotStated()));
    }
    List<String> parts = new ArrayList<>();
    if (stage.group() != null) {
      parts.add(stage.group() + (stage.derived() ? phrases.derived() : ""));
    }
    if (stage.tnm() != null) {
      parts.add(stage.tnm());
    }
    if (stage.other() != null) {
      parts.add(stage.other());
    }
    return List.of(maker.plain(StatementKind.FINDING, phrases.stage() + String.join("; ", parts) + "."));
  }

  private static <T> String list(List<T> things, Function<T, String> name) {
    return things.stream().map(name).distinct().collect(Collectors.joining("; ")) + ".";
  }
}
