package io.oncoagent.consult.graph;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.consult.route.CaseRouter;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.knowledge.EvidenceRetriever;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Parts that behave; a test replaces the one it is about. */
final class TestingParts {
  final TestingLogs logs;
  final List<List<Finding>> feedbackSeen = new ArrayList<>();
  IdentifierGuard guard = text -> {};
  FactsExtractor facts = TestingCase::facts;
  CaseRouter router = (f, choice) -> new Route(0.2, Tier.ONE, List.of(), List.of(), null);
  EvidenceRetriever retriever = (text, f, route) -> TestingCase.found("Drug A is an option for " + f.cancer().code() + ".");
  StatementKind says = StatementKind.OPTION;
  ReviewPolicy policy = ReviewPolicy.ALWAYS;
  Supplier<String> ids = () -> "run-" + IDS.incrementAndGet();
  String basis = "basis";
  String index = "index";
  int failures;
  Specialist specialist = specialist();
  Critic critic = critic();
  private static final AtomicInteger IDS = new AtomicInteger();

  TestingParts(TestingLogs logs) {
    this.logs = logs;
  }

  private Specialist specialist() {
    return new Specialist() {
      @Override
      public Recommendation draft(DraftRequest request, List<Finding> feedback) {
        feedbackSeen.add(feedback);
        return TestingCase.draft(says, request.evidence().evidence().getFirst().passage().text());
      }

      @Override
      public String engine() {
        return "testing";
      }
    };
  }

  /** Fails as often as {@link #failures} says, in each run anew. */
  private Critic critic() {
    return (Recommendation draft, ClinicalFacts f, String note, List<Evidence> evidence, int attempt) -> {
      boolean fails = attempt <= failures;
      Finding finding = new Finding(Layer.SAFETY, "rule", "S1", fails ? CheckOutcome.FAIL : CheckOutcome.PASS, "of " + note);
      CriticVerdict verdict = new CriticVerdict(fails ? CriticVerdict.Verdict.FAIL : CriticVerdict.Verdict.PASS, attempt, List.of(finding));
      return new Critic.Critique(verdict, draft);
    };
  }

  GraphConsultation build() {
    return build(StepBudgets.DEFAULT);
  }

  GraphConsultation build(StepBudgets budgets) {
    GraphParts parts =
        new GraphParts(
            guard, facts, router, retriever, specialist, critic,
            (f, e, d, v) -> new Confidence(null, Confidence.Label.MEDIUM, 0.5, List.of()), policy, logs.decisions, logs.checkpoints, logs.events,
            logs.register, (t, f, r) -> f.biomarkers() + " " + (f.cancer() == null ? "" : f.cancer().code()),
            () -> new Provenance("test", Map.of(), Map.of(), Map.of(), "lexicon", List.of(), index, 0), () -> basis, ids,
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    return new GraphConsultation(parts, logs.reports, budgets);
  }
}
