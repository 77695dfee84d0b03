package io.oncoagent.consult.graph;

import io.oncoagent.consult.report.Refusals;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.report.Inconclusive;
import java.util.List;
import java.util.Map;

/** Says why there is no draft, and what would help. */
record FallbackNode() implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    return Map.of(
        Channel.REFUSAL.key(), Refusals.of(reason(state), missing(state), state.text().language()));
  }

  private static Inconclusive.Reason reason(ConsultState state) {
    if (state.facts().cancer() == null) {
      return Inconclusive.Reason.NO_CANCER;
    }
    EvidenceOutcome outcome = state.outcome().orElse(null);
    return switch (outcome) {
      case null -> Inconclusive.Reason.INSUFFICIENT_INPUT;
      case EvidenceOutcome.Refused refused -> ofGate(refused.gate().kind());
      case EvidenceOutcome.Found found ->
          state.critique().isPresent() ? Inconclusive.Reason.CRITIC_FAILED : Inconclusive.Reason.NO_EVIDENCE;
    };
  }

  private static Inconclusive.Reason ofGate(GateOutcome.Kind kind) {
    return switch (kind) {
      case OUT_OF_DOMAIN -> Inconclusive.Reason.OUT_OF_DOMAIN;
      case NOT_COVERED -> Inconclusive.Reason.NOT_COVERED;
      case PASS -> Inconclusive.Reason.NO_EVIDENCE;
    };
  }

  private static List<String> missing(ConsultState state) {
    List<String> uncovered = state.outcome().map(o -> o.gate().missing()).orElse(List.of());
    return uncovered.isEmpty() ? state.facts().missing().stream().map(MissingItem::item).toList() : uncovered;
  }
}
