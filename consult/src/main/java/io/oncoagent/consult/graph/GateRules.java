package io.oncoagent.consult.graph;

import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.consult.report.ConfidenceScorer;
import io.oncoagent.consult.report.ContentHash;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.verdict.CriticVerdict;
import org.jspecify.annotations.Nullable;

/** What follows from a state at the gate; pure, so that every process sees the same. */
record GateRules(ReviewPolicy policy, ConfidenceScorer scorer) {

  /** What is fixed once a draft has passed the critic. */
  ShownState shown(ConsultState state, CritiqueState critique) {
    Confidence confidence = scorer.score(state.facts(), state.found(), critique.draft(), critique.verdict());
    boolean enginesDisagree = state.engine().map(EngineReport::enginesDisagree).orElse(false);
    return new ShownState(
        contentHash(state, state.facts(), critique.draft(), critique.verdict()),
        policy.requirement(state.facts(), state.route(), critique.draft(), critique.verdict(), confidence, enginesDisagree), confidence);
  }

  /** What was fixed then; never recomputed under the rules of today, but for runs stored before it was kept. */
  ShownState shown(ConsultState state) {
    return state.shown().orElseGet(() -> shown(state, state.critique().orElseThrow()));
  }

  /** Hash over what the state holds now, for a run that may have broken before its facts were read. */
  String contentHash(ConsultState state, ClinicalFacts facts) {
    return contentHash(
        state, facts, state.critique().map(CritiqueState::draft).orElse(null), state.critique().map(CritiqueState::verdict).orElse(null));
  }

  private static String contentHash(ConsultState state, ClinicalFacts facts, @Nullable Recommendation draft, @Nullable CriticVerdict verdict) {
    return ContentHash.of(state.text().text(), facts, state.evidence(), draft, verdict, state.engine().map(EngineReport::comparison).orElse(null));
  }

  /** Hash over an amended text in the place of the draft. */
  String amendedHash(ConsultState state, Recommendation amended, @Nullable CriticVerdict verdict) {
    return contentHash(state, state.facts(), amended, verdict);
  }
}
