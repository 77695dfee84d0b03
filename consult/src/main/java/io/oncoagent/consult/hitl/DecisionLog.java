package io.oncoagent.consult.hitl;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions of humans: at most one a consultation, committed before the graph goes on. */
public interface DecisionLog {

  /** A decision, and the amended text that it approves, if any, with what the critic said of that text. */
  record Entry(ReviewDecision decision, @Nullable Recommendation amended, @Nullable CriticVerdict verdict) {}

  /**
   * @throws io.oncoagent.consult.ConsultationException ALREADY_DECIDED when there is a decision already, SUPERSEDED when a follow-up took its
   *     place, NOT_SIGNABLE for a what-if
   */
  void commit(String consultationId, Entry entry);

  Optional<Entry> find(String consultationId);
}
