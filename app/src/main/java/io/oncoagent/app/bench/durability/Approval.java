package io.oncoagent.app.bench.durability;

import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.review.ReviewDecision;
import java.time.Instant;

/** Decisions as signers in a measurement make them. */
final class Approval {
  private Approval() {}

  static DecisionLog.Entry of(ReviewDecision.Outcome outcome, String by, String hash, Instant at) {
    String reason = outcome == ReviewDecision.Outcome.DECLINED ? "measured" : null;
    return new DecisionLog.Entry(ReviewDecision.unchanged(outcome, by, at, hash, reason, "bench"), null, null);
  }
}
