package io.oncoagent.consult.graph;

import io.oncoagent.consult.critic.Critic;
import java.util.Map;

/** Lets the critic try to break the draft against exactly what the specialist saw. */
record CriticNode(Critic critic) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    int attempt = state.critique().map(c -> c.verdict().attempts()).orElse(0) + 1;
    Critic.Critique critique =
        critic.review(state.draft(), state.facts(), state.text().text(), state.evidence(), attempt);
    return Map.of(Channel.CRITIQUE.key(), new CritiqueState(critique.verdict(), critique.draft()));
  }
}
