package io.oncoagent.consult.graph;

import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.verdict.Finding;
import java.util.List;
import java.util.Map;

/** Drafts; after a failed critique it gets what failed in this run so far, and in no other. */
record SpecialistNode(Specialist specialist, RunWatch watch) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    List<Finding> feedback = state.critique().map(CritiqueState::failures).orElse(List.of());
    Specialist.DraftRequest request =
        new Specialist.DraftRequest(state.text(), state.facts(), state.route(), state.found());
    Specialist.Drafted drafted = specialist.drafted(request, feedback, watch.drafting(state.request().consultationId()));
    return Map.of(Channel.DRAFT.key(), drafted.draft(), Channel.ENGINE.key(), drafted.engine());
  }
}
