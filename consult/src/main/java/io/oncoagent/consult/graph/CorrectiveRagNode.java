package io.oncoagent.consult.graph;

import io.oncoagent.knowledge.EvidenceRetriever;
import java.util.Map;

/** Retrieves and grades evidence. An index that cannot be read is an error, never «no evidence». */
record CorrectiveRagNode(EvidenceRetriever retriever) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    return Map.of(Channel.EVIDENCE.key(), retriever.retrieve(state.text(), state.facts(), state.route()));
  }
}
