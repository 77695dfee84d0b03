package io.oncoagent.consult.hitl;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.review.Urgency;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;

/** When a clinician must look. The tier decides effort; it never removes a review that another reason asks for. */
public enum ReviewPolicy {
  /** Every draft with a treatment statement, and every other reason. The default. */
  ALWAYS,
  /** As in the published system: tier 2, low confidence, or a safety rule touched. */
  PUBLISHED;

  /** Whether this draft needs a review, with every reason that holds and how soon, by the table that ships. */
  public ReviewRequirement requirement(
      ClinicalFacts facts, Route route, Recommendation draft, CriticVerdict verdict, Confidence confidence, boolean enginesDisagree) {
    List<ReviewRule> holding = ReviewRules.shipped().holding(new DraftInView(facts, route, draft, verdict, confidence, enginesDisagree));
    boolean required = holding.stream().anyMatch(r -> r.requires(this));
    List<ReviewReason> reasons =
        holding.stream().filter(r -> r.reason() != ReviewReason.POLICY || r.requires(this)).map(ReviewRule::reason).distinct().toList();
    Urgency urgency = holding.stream().map(ReviewRule::urgency).reduce(Urgency.ROUTINE, Urgency::or);
    return new ReviewRequirement(required, reasons, urgency, ReviewRules.edition());
  }
}
