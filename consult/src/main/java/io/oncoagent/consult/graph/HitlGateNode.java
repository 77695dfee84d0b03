package io.oncoagent.consult.graph;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.ReviewRequirement;
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
    boolean waits =
        rules.requirement(state).required() && decisions.find(state.request().consultationId()).isEmpty();
    return waits ? Optional.of(InterruptionMetadata.builder(node, state).build()) : Optional.empty();
  }

  @Override
  public Map<String, Object> run(ConsultState state) {
    ReviewRequirement requirement = rules.requirement(state);
    Confidence confidence = rules.confidence(state);
    Optional<DecisionLog.Entry> entry = decisions.find(state.request().consultationId());
    if (entry.isEmpty()) {
      if (requirement.required()) {
        throw new ConsultationException(
            ConsultationException.Code.NOT_DECIDED, "this consultation waits for a review; nothing was released");
      }
      return Map.of(Channel.GATE.key(), new GateState(requirement, confidence, null, null));
    }
    ReviewDecision decision = entry.get().decision();
    if (!decision.hash().equals(rules.contentHash(state))) {
      throw new ConsultationException(
          ConsultationException.Code.HASH_MISMATCH, "the decision was made on another text than this; nothing was released");
    }
    return Map.of(Channel.GATE.key(), new GateState(requirement, confidence, decision, entry.get().amended()));
  }
}
