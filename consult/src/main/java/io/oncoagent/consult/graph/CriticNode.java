package io.oncoagent.consult.graph;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the critic try to break the draft against exactly what the specialist saw. */
record CriticNode(Critic critic, GateRules rules) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    int attempt = state.critique().map(c -> c.verdict().attempts()).orElse(0) + 1;
    Critic.Critique critique =
        critic.review(state.draft(), state.facts(), state.text().text(), state.evidence(), attempt);
    List<Finding> failures = new ArrayList<>(state.critique().map(CritiqueState::failures).orElse(List.of()));
    critique.verdict().findings().stream().filter(f -> f.outcome() == CheckOutcome.FAIL).forEach(failures::add);
    CritiqueState written = new CritiqueState(critique.verdict(), critique.draft(), failures);
    Map<String, Object> channels = new LinkedHashMap<>();
    channels.put(Channel.CRITIQUE.key(), written);
    if (critique.verdict().verdict() == CriticVerdict.Verdict.PASS) {
      channels.put(Channel.SHOWN.key(), rules.shown(state, written));
    }
    return channels;
  }
}
