package io.oncoagent.consult.graph;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.review.ReviewRequirement;
import org.jspecify.annotations.Nullable;

/** What the gate found: whether a review was due, and the decision that it loaded itself. */
record GateState(
    ReviewRequirement requirement,
    Confidence confidence,
    @Nullable ReviewDecision decision,
    @Nullable Recommendation amended,
    @Nullable CriticVerdict verdict) {}
