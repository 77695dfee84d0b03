package io.oncoagent.consult.hitl;

import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.Layer;
import java.util.function.Predicate;

/** What can make a review due; the rule table says which of them do, how soon, and why. */
enum ReviewTrigger {
  TREATMENT(d -> d.draft().hasTreatment()),
  TIER_TWO(d -> d.route().tier() == Tier.TWO),
  LOW_CONFIDENCE(d -> d.confidence().label() == Confidence.Label.LOW),
  RED_FLAG(d -> !d.facts().redFlags().isEmpty()),
  SAFETY_FINDING(d -> d.verdict().findings().stream().anyMatch(f -> f.layer() == Layer.SAFETY && f.outcome() != CheckOutcome.PASS)),
  TISSUE_AWAITED_OR_ABSENT(d -> d.facts().tissue().status().blocksTreatment()),
  TREATMENT_WITHOUT_TISSUE_NAMED(d -> d.facts().tissue().status() == Tissue.NOT_MENTIONED && d.draft().hasTreatment()),
  ENGINES_DISAGREE(DraftInView::enginesDisagree),
  ROUTING_RULE(d -> !d.route().rules().isEmpty());

  private final Predicate<DraftInView> holds;

  ReviewTrigger(Predicate<DraftInView> holds) {
    this.holds = holds;
  }

  boolean holds(DraftInView draft) {
    return holds.test(draft);
  }
}
