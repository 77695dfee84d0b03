package io.oncoagent.consult.report;

import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.TreatmentKind;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An uncalibrated score in [0, 1] that starts at 1 and loses a fixed part for each thing that a clinician should know before relying on the
 * draft; every loss is a reason. The probability stays null until it is fitted on a development set.
 */
public final class EvidenceConfidence implements ConfidenceScorer {
  private static final double HIGH = 0.8;
  private static final double MEDIUM = 0.5;

  /** One thing that lowers confidence. */
  private record Doubt(double loss, String reason) {}

  @Override
  public Confidence score(ClinicalFacts facts, EvidenceOutcome.Found evidence, Recommendation draft, CriticVerdict verdict) {
    List<Doubt> doubts = new ArrayList<>();
    ofFacts(facts, doubts);
    ofEvidence(evidence, doubts);
    ofDraft(draft, verdict, doubts);
    ofSections(evidence, draft, doubts);
    double raw = Math.clamp(1 - doubts.stream().mapToDouble(Doubt::loss).sum(), 0, 1);
    Confidence.Label label = raw >= HIGH ? Confidence.Label.HIGH : raw >= MEDIUM ? Confidence.Label.MEDIUM : Confidence.Label.LOW;
    return new Confidence(null, label, Math.round(raw * 100) / 100.0, doubts.stream().map(Doubt::reason).toList());
  }

  private static void ofFacts(ClinicalFacts facts, List<Doubt> doubts) {
    if (facts.cancer() != null && facts.cancer().grounds().certainty() == Certainty.LOW) {
      doubts.add(new Doubt(0.3, "the cancer is read with low certainty"));
    }
    if (facts.stage().isUnknown()) {
      doubts.add(new Doubt(0.15, "the note gives no stage"));
    }
    if (!facts.contradictions().isEmpty()) {
      doubts.add(new Doubt(0.2, "the note contradicts itself"));
    }
    if (!facts.missing().isEmpty()) {
      doubts.add(new Doubt(Math.min(0.2, 0.07 * facts.missing().size()), "missing: " + facts.missing().getFirst().item()));
    }
    if (facts.priorTreatments().stream().anyMatch(p -> p.kind() != TreatmentKind.SURGERY)) {
      doubts.add(new Doubt(0.15, "earlier treatment: whether each option fits this line is to be checked"));
    }
    if (facts.tissue().status().blocksTreatment()) {
      doubts.add(new Doubt(0.2, "no tissue diagnosis yet"));
    }
  }

  private static void ofEvidence(EvidenceOutcome.Found evidence, List<Doubt> doubts) {
    long relevant = evidence.evidence().stream().filter(e -> e.relevance() == Relevance.RELEVANT).count();
    if (relevant < 3) {
      doubts.add(new Doubt(0.2, "few passages fit this case"));
    }
    if (evidence.reformulated()) {
      doubts.add(new Doubt(0.1, "the first query found too little"));
    }
  }

  /** Options for one patient stand together in a guideline: in 24 drafts read by a second reader, those drawn from several chapters nearly always held a wrong one. */
  private static void ofSections(EvidenceOutcome.Found evidence, Recommendation draft, List<Doubt> doubts) {
    Map<String, String> chapters = new HashMap<>();
    evidence.evidence().forEach(e -> chapters.put(e.id(), e.passage().document() + "|" + (e.passage().section().isEmpty() ? "" : e.passage().section().getFirst())));
    long several =
        draft.statements().stream()
            .filter(s -> s.kind() == StatementKind.OPTION && !s.quotes().isEmpty())
            .map(s -> chapters.getOrDefault(s.quotes().getFirst().evidence(), ""))
            .distinct()
            .count();
    if (several > 1) {
      doubts.add(new Doubt(0.2, "the options come from several chapters of the guideline"));
    }
  }

  private static void ofDraft(Recommendation draft, CriticVerdict verdict, List<Doubt> doubts) {
    List<Statement> options = draft.statements().stream().filter(s -> s.kind() == StatementKind.OPTION).toList();
    if (options.isEmpty()) {
      doubts.add(new Doubt(0.25, "the passages list no option for this patient"));
    }
    if (options.stream().anyMatch(s -> s.support() != Support.SUPPORTED)) {
      doubts.add(new Doubt(0.2, "an option is only partly supported by its passage"));
    }
    if (verdict.attempts() > 1) {
      doubts.add(new Doubt(0.1, "the critic sent a draft back"));
    }
    if (verdict.findings().stream().anyMatch(f -> f.outcome() == CheckOutcome.WARN)) {
      doubts.add(new Doubt(0.15, "the critic warns"));
    }
  }
}
