package io.oncoagent.consult.graph;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a state into a report: finished, waiting, or failed. */
record ReportMaker(GateRules rules, EngineReport engine, Supplier<Provenance> provenance) {
  /** The report of a run whose gate is passed, or that ended in a refusal. */
  CaseReport finished(ConsultState state) {
    Inconclusive refusal = state.refusal().orElse(null);
    if (refusal != null) {
      return report(state, ConsultationStatus.INCONCLUSIVE, new Outcome(ReviewRequirement.NONE, null, null, verdict(state), null, refusal));
    }
    GateState gate = state.gate().orElseThrow();
    ReviewDecision decision = gate.decision();
    boolean declined = decision != null && decision.outcome() == ReviewDecision.Outcome.DECLINED;
    Recommendation text = gate.amended() != null ? gate.amended() : state.critique().orElseThrow().draft();
    CriticVerdict verdict = gate.verdict() != null ? gate.verdict() : verdict(state);
    return report(
        state, declined ? ConsultationStatus.DECLINED : ConsultationStatus.FINAL,
        new Outcome(gate.requirement(), gate.confidence(), text, verdict, decision, null));
  }

  /** The whole draft, complete and not released. */
  CaseReport waiting(ConsultState state) {
    ShownState shown = rules.shown(state);
    Recommendation draft = state.critique().orElseThrow().draft();
    return report(
        state, ConsultationStatus.AWAITING_REVIEW, new Outcome(shown.requirement(), shown.confidence(), draft, verdict(state), null, null));
  }

  /** A run that broke: no draft, whatever was reached. */
  CaseReport failed(ConsultState state) {
    return report(state, ConsultationStatus.FAILED, new Outcome(ReviewRequirement.NONE, null, null, verdict(state), null, null));
  }

  /** A run that was stopped on request: no draft, whatever was reached; its alerts stay. */
  CaseReport cancelled(ConsultState state) {
    return report(state, ConsultationStatus.CANCELLED, new Outcome(ReviewRequirement.NONE, null, null, verdict(state), null, null));
  }

  /** What differs from one end of a run to another. */
  private record Outcome(
      ReviewRequirement review, @Nullable Confidence confidence, @Nullable Recommendation text, @Nullable CriticVerdict verdict,
      @Nullable ReviewDecision decision, @Nullable Inconclusive refusal) {}

  private static @Nullable CriticVerdict verdict(ConsultState state) {
    return state.critique().map(CritiqueState::verdict).orElse(null);
  }

  private CaseReport report(ConsultState state, ConsultationStatus status, Outcome end) {
    ClinicalFacts facts = state.data().containsKey(Channel.FACTS.key()) ? state.facts() : EmptyFacts.FACTS;
    String hash = state.shown().map(ShownState::contentHash).orElseGet(() -> rules.contentHash(state, facts));
    Making making = state.making().orElseGet(() -> new Making(provenance.get(), List.of()));
    Branch branch = state.request().branch() == null ? null : state.request().branch().keeping(making.kept());
    List<TraceEntry> noTraceYet = List.of();
    return new CaseReport(
        state.request().consultationId(), state.request().patientId(), status, status == ConsultationStatus.FINAL, hash, state.text(), facts,
        state.routeIfAny().orElse(null), state.evidence(), state.engine().orElse(engine).withHosts(engine.hosts()), end.confidence(), end.text(), end.verdict(),
        end.review(), end.decision(), end.refusal(), noTraceYet, making.provenance(), branch);
  }
}
