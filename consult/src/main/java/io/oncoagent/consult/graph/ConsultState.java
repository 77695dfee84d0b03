package io.oncoagent.consult.graph;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.route.Route;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bsc.langgraph4j.state.AgentState;

/** The state of one run, typed. Its values are immutable domain objects; identifying text is never among them. */
final class ConsultState extends AgentState {
  ConsultState(Map<String, Object> values) {
    super(values);
  }

  private <T> Optional<T> get(Channel channel, Class<T> type) {
    return Optional.ofNullable(data().get(channel.key())).map(type::cast);
  }

  private <T> T need(Channel channel, Class<T> type) {
    return get(channel, type).orElseThrow(() -> new NoSuchElementException("the channel " + channel.key() + " is empty"));
  }

  DeidentifiedCase text() {
    return need(Channel.CASE, DeidentifiedCase.class);
  }

  RunRequest request() {
    return need(Channel.REQUEST, RunRequest.class);
  }

  Optional<PriorRun> prior() {
    return get(Channel.PRIOR, PriorRun.class);
  }

  List<FactCorrection> corrections() {
    return get(Channel.CORRECTIONS, Corrections.class).map(Corrections::all).orElse(List.of());
  }

  Optional<Making> making() {
    return get(Channel.MAKING, Making.class);
  }

  Optional<ShownState> shown() {
    return get(Channel.SHOWN, ShownState.class);
  }

  ClinicalFacts facts() {
    return need(Channel.FACTS, ClinicalFacts.class);
  }

  Optional<Route> routeIfAny() {
    return get(Channel.ROUTE, Route.class);
  }

  Route route() {
    return need(Channel.ROUTE, Route.class);
  }

  Optional<EvidenceOutcome> outcome() {
    return get(Channel.EVIDENCE, EvidenceOutcome.class);
  }

  /** The evidence that a draft may stand on. */
  EvidenceOutcome.Found found() {
    return need(Channel.EVIDENCE, EvidenceOutcome.Found.class);
  }

  List<Evidence> evidence() {
    return outcome().map(EvidenceOutcome::evidence).orElse(List.of());
  }

  Recommendation draft() {
    return need(Channel.DRAFT, Recommendation.class);
  }

  /** How the draft came about; empty before there is one. */
  Optional<EngineReport> engine() {
    return get(Channel.ENGINE, EngineReport.class);
  }

  Optional<CritiqueState> critique() {
    return get(Channel.CRITIQUE, CritiqueState.class);
  }

  Optional<GateState> gate() {
    return get(Channel.GATE, GateState.class);
  }

  Optional<Inconclusive> refusal() {
    return get(Channel.REFUSAL, Inconclusive.class);
  }

  Optional<CaseReport> report() {
    return get(Channel.REPORT, CaseReport.class);
  }
}
