package io.oncoagent.consult.hitl;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions of humans: at most one a consultation, committed before the graph goes on. */
public interface DecisionLog {

  /** A decision, and the amended text that it approves, if any. */
  record Entry(ReviewDecision decision, @Nullable Recommendation amended) {}

  /**
   * @throws io.oncoagent.consult.ConsultationException ALREADY_DECIDED when there is a decision already
   */
  void commit(String consultationId, Entry entry);

  Optional<Entry> find(String consultationId);
}
