package io.oncoagent.consult.graph;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a state into a report: finished, waiting, or failed. */
record ReportMaker(GateRules rules, EngineReport engine, Supplier<Provenance> provenance) {
  private static final ReviewRequirement NONE = new ReviewRequirement(false, List.of());

  /** The report of a run whose gate is passed, or that ended in a refusal. */
  CaseReport finished(ConsultState state) {
    Inconclusive refusal = state.refusal().orElse(null);
    if (refusal != null) {
      return report(state, ConsultationStatus.INCONCLUSIVE, NONE, null, null, null, refusal);
    }
    GateState gate = state.gate().orElseThrow();
    ReviewDecision decision = gate.decision();
    boolean declined = decision != null && decision.outcome() == ReviewDecision.Outcome.DECLINED;
    Recommendation text = gate.amended() != null ? gate.amended() : state.critique().orElseThrow().draft();
    return report(
        state, declined ? ConsultationStatus.DECLINED : ConsultationStatus.FINAL, gate.requirement(), gate.confidence(), text, decision, null);
  }

  /** The whole draft, complete and not released. */
  CaseReport waiting(ConsultState state) {
    return report(
        state, ConsultationStatus.AWAITING_REVIEW, rules.requirement(state), rules.confidence(state), state.critique().orElseThrow().draft(), null, null);
  }

  /** A run that broke: no draft, whatever was reached. */
  CaseReport failed(ConsultState state) {
    return report(state, ConsultationStatus.FAILED, NONE, null, null, null, null);
  }

  private CaseReport report(
      ConsultState state,
      ConsultationStatus status,
      ReviewRequirement review,
      @Nullable Confidence confidence,
      @Nullable Recommendation text,
      @Nullable ReviewDecision decision,
      @Nullable Inconclusive refusal) {
    ClinicalFacts facts = state.data().containsKey(Channel.FACTS.key()) ? state.facts() : EmptyFacts.FACTS;
    Route route = state.routeIfAny().orElse(null);
    CriticVerdict verdict = state.critique().map(CritiqueState::verdict).orElse(null);
    List<TraceEntry> noTraceYet = List.of();
    return new CaseReport(
        state.request().consultationId(), state.request().patientId(), status, status == ConsultationStatus.FINAL,
        rules.contentHash(state, facts), state.text(), facts, route, state.evidence(), state.engine().orElse(engine).withHosts(engine.hosts()), confidence, text, verdict, review, decision,
        refusal, noTraceYet, provenance.get());
  }
}
