package io.oncoagent.consult.graph;

import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;

/** Where the run goes next; pure functions of the state. */
final class Routes {
  /** First draft and two revisions. */
  static final int MOST_DRAFTS = 3;

  private Routes() {}

  static String afterIngestion(ConsultState state) {
    return state.facts().cancer() == null ? NodeName.FALLBACK : NodeName.ROUTER;
  }

  static String afterRetrieval(ConsultState state) {
    return state.outcome().orElseThrow() instanceof EvidenceOutcome.Found ? NodeName.SPECIALIST : NodeName.FALLBACK;
  }

  /** A draft that says nothing from the guidelines is a refusal, not a draft. */
  static String afterDraft(ConsultState state) {
    boolean says = state.draft().statements().stream().anyMatch(s -> !s.citations().isEmpty());
    return says ? NodeName.CRITIC : NodeName.FALLBACK;
  }

  static String afterCritique(ConsultState state) {
    CriticVerdict verdict = state.critique().orElseThrow().verdict();
    if (verdict.verdict() == CriticVerdict.Verdict.PASS) {
      return NodeName.HITL_GATE;
    }
    return verdict.attempts() < MOST_DRAFTS ? NodeName.SPECIALIST : NodeName.FALLBACK;
  }
}
