package io.oncoagent.app.bench.durability;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.consult.graph.GraphParts;
import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.CosineDistance;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.domain.verdict.Layer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The real graph over a real store, with small parts that carry a case's mark into every channel: facts, evidence, draft and verdict. So each commit of a
 * consultation is there to be cut, and a mark of another case anywhere is a leak.
 */
final class MarkedParts {
  /** Letters that no word of the template has. */
  static final Pattern MARK = Pattern.compile("zq[a-z]{10}");

  private MarkedParts() {}

  static GraphConsultation over(Store store, Supplier<String> ids, Clock clock) {
    GraphParts parts =
        new GraphParts(
            text -> { }, MarkedFacts::of, (facts, choice) -> new Route(0.25, Tier.ONE, List.of(), List.of(), null), (text, facts, route) -> found(mark(text)),
            new MarkedSpecialist(), MarkedParts::criticised, (f, e, d, v) -> new Confidence(null, Confidence.Label.MEDIUM, 0.5, List.of()), ReviewPolicy.ALWAYS,
            store.decisions(), store.checkpoints(), store.events(), store.register(), (text, facts, route) -> mark(text),
            () -> new Provenance("bench", Map.of(), Map.of(), Map.of(), "none", List.of(), "none", 0), () -> "bench", ids, clock);
    return new GraphConsultation(parts, store.reports());
  }

  static String mark(DeidentifiedCase text) {
    Matcher m = MARK.matcher(text.text());
    return m.find() ? m.group() : "unmarked";
  }

  private static EvidenceOutcome.Found found(String mark) {
    Passage passage =
        new Passage("p-" + mark, "bench", "doc.md", "Guideline", List.of("Treatment"), null, 0, "Drug " + mark + " is an option.", List.of(), List.of(), "bench", null, null, null, null);
    Evidence evidence = new Evidence("E1", passage, new Scores(0.8, 1.0, 0.5, 0.9, new CosineDistance(0.2)), Relevance.RELEVANT);
    return new EvidenceOutcome.Found(
        List.of(evidence), new GateOutcome(GateOutcome.Kind.PASS, new CosineDistance(0.2), List.of()), List.of(mark), List.of("doc.md"), false);
  }

  private static Critic.Critique criticised(
      Recommendation draft, ClinicalFacts facts, String note, List<Evidence> evidence, int attempt) {
    Finding finding = new Finding(Layer.SAFETY, "bench", "S1", CheckOutcome.PASS, "looked at " + evidence.getFirst().passage().id());
    return new Critic.Critique(new CriticVerdict(CriticVerdict.Verdict.PASS, attempt, List.of(finding)), draft);
  }

  private static final class MarkedSpecialist implements Specialist {
    @Override
    public Recommendation draft(DraftRequest request, List<Finding> feedback) {
      Statement option =
          new Statement(
              "S1", StatementKind.OPTION, request.evidence().evidence().getFirst().passage().text(), List.of("E1"), List.of(), Risk.NORMAL, Support.SUPPORTED,
              List.of(), null, null, List.of());
      return new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "Options", List.of(option))));
    }

    @Override
    public String engine() {
      return "bench";
    }
  }
}
