package io.oncoagent.consult.graph;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.specialist.Pruning;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets the critic try to break the draft against exactly what the specialist saw. What fails in the last draft is taken out, and the rest must pass every check
 * once more: one statement does not cost the clinician those that stand.
 */
record CriticNode(Critic critic, GateRules rules) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    int attempt = state.critique().map(c -> c.verdict().attempts()).orElse(0) + 1;
    Critic.Critique critique =
        critic.review(state.draft(), state.facts(), state.text().text(), state.evidence(), attempt);
    if (attempt >= Routes.MOST_DRAFTS && critique.verdict().verdict() != CriticVerdict.Verdict.PASS) {
      critique = withoutRefused(state, critique, attempt);
    }
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

  /** The critique of the rest, where it passes and still offers what the draft offered: an option, or else something cited. */
  private Critic.Critique withoutRefused(ConsultState state, Critic.Critique last, int attempt) {
    List<Finding> failed = last.verdict().findings().stream().filter(f -> f.outcome() != CheckOutcome.PASS && f.outcome() != CheckOutcome.WARN).toList();
    if (failed.isEmpty() || failed.stream().anyMatch(f -> f.statement() == null || f.outcome() != CheckOutcome.FAIL)) {
      return last;
    }
    Set<String> refused = failed.stream().map(Finding::statement).filter(Objects::nonNull).collect(Collectors.toSet());
    Recommendation rest = new Pruning(refused).apply(state.draft());
    boolean offered = has(state.draft(), s -> s.kind() == StatementKind.OPTION);
    if (!has(rest, s -> offered ? s.kind() == StatementKind.OPTION : !s.citations().isEmpty())) {
      return last;
    }
    Critic.Critique again = critic.review(rest, state.facts(), state.text().text(), state.evidence(), attempt);
    return again.verdict().verdict() == CriticVerdict.Verdict.PASS ? again : last;
  }

  private static boolean has(Recommendation draft, Predicate<Statement> wanted) {
    return draft.statements().stream().anyMatch(wanted);
  }
}
