package io.oncoagent.consult.report;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fingerprint of what a clinician is shown; a signature is bound to it. */
public final class ContentHash {
  private ContentHash() {}

  /** Everything that is shown: the text read, facts with alerts, evidence, draft, verdict, and the other engine's draft beside it. */
  private record Shown(
      String text, ClinicalFacts facts, List<Evidence> evidence, @Nullable Recommendation draft, @Nullable CriticVerdict verdict, @Nullable EngineComparison comparison) {}

  /** 64 lower-case hex digits. */
  public static String of(
      String text, ClinicalFacts facts, List<Evidence> evidence, @Nullable Recommendation draft, @Nullable CriticVerdict verdict,
      @Nullable EngineComparison comparison) {
    return Sha256.hex(CanonicalJson.bytes(new Shown(text, facts, evidence, draft, verdict, comparison)));
  }

  /** Of a report's case and evidence with another text in the place of its draft: what the signature under an amendment covers. */
  public static String of(CaseReport shown, @Nullable Recommendation text, @Nullable CriticVerdict verdict) {
    return of(shown.deidentified().text(), shown.facts(), shown.evidence(), text, verdict, shown.engine().comparison());
  }
}
