package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.Map;
import java.util.Optional;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.InterruptableAction;
import org.bsc.langgraph4j.action.InterruptionMetadata;

/**
 * Stops the run until a human has decided. The library's interrupt only pauses: a resume without a decision would walk through. So
 * the gate is asked at every resume, and loads the decision row itself; nothing that is passed in counts.
 */
record HitlGateNode(GateRules rules, DecisionLog decisions) implements Step, InterruptableAction<ConsultState> {

  @Override
  public Optional<InterruptionMetadata<ConsultState>> interrupt(String node, ConsultState state, RunnableConfig config) {
    boolean undecided = decisions.find(state.request().consultationId()).isEmpty();
    boolean waits = !state.request().signable() || rules.shown(state).requirement().required() && undecided;
    return waits ? Optional.of(InterruptionMetadata.builder(node, state).build()) : Optional.empty();
  }

  @Override
  public Map<String, Object> run(ConsultState state) {
    if (!state.request().signable()) {
      throw new ConsultationException(ConsultationException.Code.NOT_SIGNABLE, "a what-if explores; it is never released");
    }
    ShownState shown = rules.shown(state);
    DecisionLog.Entry entry = decisions.find(state.request().consultationId()).orElse(null);
    if (entry == null) {
      if (shown.requirement().required()) {
        throw new ConsultationException(
            ConsultationException.Code.NOT_DECIDED, "this consultation waits for a review; nothing was released");
      }
      return Map.of(Channel.GATE.key(), new GateState(shown.requirement(), shown.confidence(), null, null, null));
    }
    verify(state, shown, entry);
    return Map.of(Channel.GATE.key(), new GateState(shown.requirement(), shown.confidence(), entry.decision(), entry.amended(), entry.verdict()));
  }

  /** What is stored must still be what was shown, the decision must be bound to it, and an amended text must be the one that was signed. */
  private void verify(ConsultState state, ShownState shown, DecisionLog.Entry entry) {
    if (!rules.contentHash(state, state.facts()).equals(shown.contentHash())) {
      throw new ConsultationException(
          ConsultationException.Code.OUTDATED, "this version reads the stored draft otherwise than it was shown; nothing was released, run it again");
    }
    ReviewDecision decision = entry.decision();
    if (!decision.hash().equals(shown.contentHash())) {
      throw new ConsultationException(
          ConsultationException.Code.HASH_MISMATCH, "the decision was made on another text than this; nothing was released");
    }
    Recommendation amended = entry.amended();
    if (amended != null && !rules.amendedHash(state, amended, entry.verdict()).equals(decision.signedHash())) {
      throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "the amended text is not the one that was signed; nothing was released");
    }
  }
}
