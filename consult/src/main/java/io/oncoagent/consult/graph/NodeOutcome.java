package io.oncoagent.consult.graph;

import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.route.Route;
import java.util.Locale;
import java.util.Map;

/** A node's result in a few words for trace and terminal; counts and codes only, no note text. */
final class NodeOutcome {
  private NodeOutcome() {}

  static String of(Map<String, Object> written) {
    return written.values().stream().filter(v -> !(v instanceof EngineReport)).findFirst().map(NodeOutcome::describe).orElse("nothing");
  }

  private static String describe(Object value) {
    return switch (value) {
      case ClinicalFacts facts -> facts.cancer() == null ? "no cancer found" : facts.cancer().code();
      case Route route -> String.format(Locale.ROOT, "score %.2f, tier %d", route.score(), route.tier().number());
      case EvidenceOutcome.Found found -> found.evidence().size() + " passages" + (found.reformulated() ? ", reformulated" : "");
      case EvidenceOutcome.Refused refused -> "refused: " + refused.gate().kind();
      case Recommendation draft -> count(draft, StatementKind.OPTION) + " options, " + draft.statements().size() + " statements";
      case CritiqueState critique -> critique.verdict().verdict() + " at draft " + critique.verdict().attempts();
      case GateState gate -> gate.decision() == null ? "no review due" : gate.decision().outcome().toString();
      case Inconclusive refusal -> refusal.reason().toString();
      case CaseReport report -> report.status().toString();
      default -> "done";
    };
  }

  private static long count(Recommendation draft, StatementKind kind) {
    return draft.statements().stream().filter(s -> s.kind() == kind).count();
  }
}
