package io.oncoagent.consult.specialist;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.critic.ThreeLayerCritic;
import io.oncoagent.consult.evidence.StructuredRetriever;
import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.lexicon.Lexicon;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Facts and draft on a file of cases, each with the right guideline given, so that reading and choosing are measured apart from retrieval. Arguments: case
 * file, folder of summaries, split or «all», file for the drafts.
 */
public final class MeasureDrafts {
  private final Lexicon lexicon = Lexicon.shipped();
  private final RuleFactsExtractor extractor = new RuleFactsExtractor(lexicon);
  private final ExtractiveSpecialist specialist = new ExtractiveSpecialist(lexicon);
  private static final int ATTEMPTS = 3;

  private final Critic critic = new ThreeLayerCritic(lexicon, text -> {});
  private final PdqPassages summaries;
  private final List<Evidence> start = new ArrayList<>();
  private final StructuredRetriever retriever;

  private int refused;

  private MeasureDrafts(Path folder) {
    this.summaries = new PdqPassages(folder);
    GateOutcome gate = new GateOutcome(GateOutcome.Kind.PASS, null, List.of());
    this.retriever =
        new StructuredRetriever(
            (text, facts, route) -> new EvidenceOutcome.Found(start, gate, List.of(), List.of(), false), summaries::document, lexicon);
  }

  public static void main(String[] args) throws IOException {
    MeasureDrafts measure = new MeasureDrafts(Path.of(args[1]));
    List<DevelopmentCase> cases = DevelopmentCase.read(Path.of(args[0])).stream().filter(c -> args[2].equals("all") || args[2].contains(c.split()) || args[2].contains(c.id())).toList();
    try (PrintStream drafts = new PrintStream(Files.newOutputStream(Path.of(args[3])), false, StandardCharsets.UTF_8)) {
      measure.run(cases, drafts);
    }
  }

  private void run(List<DevelopmentCase> cases, PrintStream drafts) {
    int answered = 0;
    int complete = 0;
    int forbidden = 0;
    int abstain = 0;
    int abstained = 0;
    int uncited = 0;
    List<Integer> counts = new ArrayList<>();
    for (DevelopmentCase one : cases) {
      DraftScore score = draft(one, drafts);
      counts.add(score.options());
      uncited += score.uncited();
      if (one.abstain()) {
        abstain++;
        abstained += score.abstained() ? 1 : 0;
        System.out.printf("%s abstain %s%n", one.id(), score.abstained());
        continue;
      }
      answered++;
      complete += score.missing().isEmpty() ? 1 : 0;
      forbidden += score.forbidden().isEmpty() ? 0 : 1;
      System.out.printf("%s %s missing %s forbidden %s options %d%n", one.id(), score.missing().isEmpty() ? "ok  " : "MISS", score.missing(), score.forbidden(), score.options());
    }
    counts.sort(null);
    System.out.printf(
        "required %d/%d forbidden %d/%d abstained %d/%d options median %d max %d uncited %d refused after three attempts %d%n", complete, answered, forbidden, answered, abstained, abstain,
        counts.get(counts.size() / 2), counts.getLast(), uncited, refused);
  }

  private DraftScore draft(DevelopmentCase one, PrintStream drafts) {
    Language language = one.note().matches("(?s).*\\b(?:años|paciente|tratamiento|Biopsia|mujer|varón)\\b.*") ? Language.ES : Language.EN;
    DeidentifiedCase text = new DeidentifiedCase(language, one.note(), List.of(), null);
    ClinicalFacts facts = extractor.extract(text);
    List<Passage> document = summaries.document("pdq", one.document());
    start.clear();
    start.add(new Evidence("E1", document.getFirst(), new Scores(null, null, 0, 0, null), Relevance.AMBIGUOUS));
    Route route = new Route(0, Tier.TWO, List.of(), List.of(), null);
    EvidenceOutcome.Found found = (EvidenceOutcome.Found) retriever.retrieve(text, facts, route);
    Specialist.DraftRequest request = new Specialist.DraftRequest(text, facts, route, found);
    Recommendation draft = specialist.draft(request, List.of());
    List<Finding> all = new ArrayList<>();
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      List<Finding> findings = critic.review(draft, facts, one.note(), found.evidence(), attempt).verdict().findings();
      List<Finding> failed = findings.stream().filter(f -> f.outcome() == CheckOutcome.FAIL).toList();
      if (failed.isEmpty()) {
        break;
      }
      int nth = attempt;
      failed.forEach(f -> drafts.println("  critic " + nth + ": " + f.check() + " " + f.statement() + " " + f.message()));
      refused += attempt == ATTEMPTS ? 1 : 0;
      all.addAll(failed);
      draft = attempt == ATTEMPTS ? draft : specialist.draft(request, all);
    }
    print(one, facts, found, draft, drafts);
    return DraftScore.of(draft, one, found.evidence().stream().map(Evidence::id).collect(Collectors.toSet()));
  }

  private static void print(DevelopmentCase one, ClinicalFacts facts, EvidenceOutcome.Found found, Recommendation draft, PrintStream out) {
    out.printf("######## %s %s%n%s%n  must %s%n", one.id(), one.document(), one.note(), one.must());
    out.printf("  facts: %s | %s | course %s | tissue %s | %s | prior %s%n", facts.cancer() == null ? null : facts.cancer().code() + " " + facts.cancer().histology() + " " + facts.cancer().grounds().assertion(), facts.stage(), facts.course(), facts.tissue().status(), facts.biomarkers().stream().map(b -> b.name() + " " + b.alteration() + " " + b.value() + " " + b.status()).toList(), facts.priorTreatments().stream().map(p -> p.name() + "/" + p.kind()).toList());
    out.printf("  person: %s ecog %s question %s missing %s%n", facts.patient(), facts.performance(), facts.question(), facts.missing().stream().map(m -> m.item()).toList());
    found.evidence().forEach(e -> out.printf("   %s %s%n", e.id(), e.passage().section()));
    for (Section section : draft.sections()) {
      out.println("== " + section.heading());
      for (Statement s : section.statements()) {
        out.printf("  %s [%s] %s %s%s%n", s.id(), s.kind(), s.text(), s.citations(), s.dependsOn().isEmpty() ? "" : " needs " + s.dependsOn());
      }
    }
  }
}
