package io.oncoagent.consult.hitl;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Layer;
import java.util.ArrayList;
import java.util.List;

/** When a clinician must look. The tier decides effort; it never removes a review that another reason asks for. */
public enum ReviewPolicy {
  /** Every draft with a treatment statement, and every other reason. The default. */
  ALWAYS,
  /** As in the published system: tier 2, low confidence, or a safety rule touched. */
  PUBLISHED;

  /** Whether this draft needs a review, with every reason that holds. */
  public ReviewRequirement requirement(
      ClinicalFacts facts, Route route, Recommendation draft, CriticVerdict verdict, Confidence confidence, boolean enginesDisagree) {
    List<ReviewReason> reasons = new ArrayList<>();
    if (this == ALWAYS && draft.hasTreatment()) {
      reasons.add(ReviewReason.POLICY);
    }
    if (route.tier() == Tier.TWO) {
      reasons.add(ReviewReason.TIER_2);
    }
    if (confidence.label() == Confidence.Label.LOW) {
      reasons.add(ReviewReason.LOW_CONFIDENCE);
    }
    if (touchesSafety(facts, verdict)) {
      reasons.add(ReviewReason.SAFETY);
    }
    if (tissueInDoubt(facts, draft)) {
      reasons.add(ReviewReason.TISSUE);
    }
    if (enginesDisagree) {
      reasons.add(ReviewReason.ENGINES_DISAGREE);
    }
    if (!route.rules().isEmpty()) {
      reasons.add(ReviewReason.RULE);
    }
    return new ReviewRequirement(required(reasons), reasons);
  }

  private boolean required(List<ReviewReason> reasons) {
    return switch (this) {
      case ALWAYS -> !reasons.isEmpty();
      case PUBLISHED ->
          reasons.contains(ReviewReason.TIER_2)
              || reasons.contains(ReviewReason.LOW_CONFIDENCE)
              || reasons.contains(ReviewReason.SAFETY);
    };
  }

  private static boolean touchesSafety(ClinicalFacts facts, CriticVerdict verdict) {
    return !facts.redFlags().isEmpty()
        || verdict.findings().stream()
            .anyMatch(f -> f.layer() == Layer.SAFETY && f.outcome() != CheckOutcome.PASS);
  }

  private static boolean tissueInDoubt(ClinicalFacts facts, Recommendation draft) {
    Tissue tissue = facts.tissue().status();
    return tissue.blocksTreatment() || tissue == Tissue.NOT_MENTIONED && draft.hasTreatment();
  }
}
