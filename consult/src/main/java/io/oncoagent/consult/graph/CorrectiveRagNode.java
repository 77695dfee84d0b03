package io.oncoagent.consult.graph;

import io.oncoagent.consult.branch.EvidenceInputs;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.knowledge.EvidenceRetriever;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Retrieves and grades evidence. An index that cannot be read is an error, never «no evidence». A follow-up keeps the evidence of the consultation that
 * it follows when nothing that retrieval reads has changed.
 */
record CorrectiveRagNode(EvidenceRetriever retriever, EvidenceInputs inputs, Supplier<Provenance> provenance) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    Map<String, Object> written = new LinkedHashMap<>();
    Optional<EvidenceOutcome> kept = kept(state);
    written.put(Channel.EVIDENCE.key(), kept.orElseGet(() -> retriever.retrieve(state.text(), state.facts(), state.route())));
    written.put(Channel.MAKING.key(), new Making(provenance.get(), kept.isPresent() ? List.of(NodeName.CORRECTIVE_RAG) : List.of()));
    return written;
  }

  private Optional<EvidenceOutcome> kept(ConsultState state) {
    return state.prior()
        .filter(p -> p.evidence() != null && inputs.of(state.text(), state.facts(), state.route()).equals(p.evidenceInputs()))
        .map(PriorRun::evidence);
  }
}
