package io.oncoagent.consult.graph;

import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.consult.report.ConfidenceScorer;
import io.oncoagent.consult.report.ContentHash;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.review.ReviewRequirement;

/** What follows from a state at the gate; pure, so that every process sees the same. */
record GateRules(ReviewPolicy policy, ConfidenceScorer scorer) {

  Confidence confidence(ConsultState state) {
    CritiqueState critique = state.critique().orElseThrow();
    return scorer.score(state.facts(), state.found(), critique.draft(), critique.verdict());
  }

  ReviewRequirement requirement(ConsultState state) {
    CritiqueState critique = state.critique().orElseThrow();
    return policy.requirement(state.facts(), state.route(), critique.draft(), critique.verdict(), confidence(state), state.engine().map(EngineReport::enginesDisagree).orElse(false));
  }

  /** Hash over what the clinician is shown before any decision. */
  String contentHash(ConsultState state) {
    return contentHash(state, state.facts());
  }

  /** The same for a run that may have broken before its facts were read. */
  String contentHash(ConsultState state, ClinicalFacts facts) {
    return ContentHash.of(
        state.text().text(),
        facts,
        state.evidence(),
        state.critique().map(CritiqueState::draft).orElse(null),
        state.critique().map(CritiqueState::verdict).orElse(null),
        state.engine().map(EngineReport::comparison).orElse(null));
  }
}
