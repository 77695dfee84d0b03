package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.CosineDistance;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.domain.evidence.Scores;
import io.oncoagent.domain.facts.Cancer;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.knowledge.gate.CoverageGate;
import io.oncoagent.knowledge.search.QueryVectors;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.knowledge.select.GuidelineSelector;
import io.oncoagent.knowledge.select.Selected;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrective retrieval for a case: select guidelines, recall by facet and by structure, gate, grade, reformulate once, fit the budget. */
public final class CaseAnswerer {
  /** With fewer relevant passages the query is put once more in other words. */
  private static final int ENOUGH = 2;

  /** Codes of the domain for a cancer that the note does not name. */
  private static final Set<String> UNNAMED = Set.of("unknown");

  private final Shelf shelf;
  private final CaseRecall recall;
  private final GuidelineSelector selector;
  private final CoverageGate coverage;

  public CaseAnswerer(Shelf shelf, Lexicon lexicon, QueryVectors vectors) {
    this.shelf = shelf;
    this.recall = new CaseRecall(shelf, lexicon, vectors);
    this.selector = new GuidelineSelector(lexicon);
    this.coverage = new CoverageGate(lexicon);
  }

  public EvidenceOutcome answer(DeidentifiedCase text, ClinicalFacts facts, Tier tier) {
    List<Selected> selected = selector.select(facts, shelf.documents());
    List<CaseQueries.Facet> facets = new ArrayList<>(CaseQueries.of(facts, text.question(), tier));
    CaseRecall.Recalled recalled = recall.recall(facts, facets, selected);
    boolean reformulated = relevant(recalled.candidates()) < ENOUGH;
    if (reformulated) {
      facets.add(CaseQueries.reformulated(facts));
      recalled = recall.recall(facts, facets, selected);
    }
    List<String> queries = facets.stream().map(CaseQueries.Facet::text).toList();
    List<Evidence> evidence = evidence(recalled.candidates(), EvidenceBudget.of(tier));
    GateOutcome gate = gate(facts, selected, recalled.nearest());
    boolean usable = evidence.stream().anyMatch(one -> one.relevance() != Relevance.IRRELEVANT);
    if (gate.kind() != GateOutcome.Kind.PASS || !usable) {
      return new EvidenceOutcome.Refused(gate, evidence, queries);
    }
    List<String> documents = selected.stream().map(choice -> choice.document().document().path()).toList();
    return new EvidenceOutcome.Found(evidence, gate, queries, documents, reformulated);
  }

  private static long relevant(List<CaseCandidate> candidates) {
    return candidates.stream().filter(candidate -> candidate.relevance() == Relevance.RELEVANT).count();
  }

  /** A named cancer that no document treats is refused by its name; one that is not named is judged by distance. */
  private GateOutcome gate(ClinicalFacts facts, List<Selected> selected, double nearest) {
    CosineDistance distance = CosineDistance.ofCosine(nearest);
    Cancer cancer = facts.cancer();
    boolean named = cancer != null && !UNNAMED.contains(cancer.code());
    if (cancer != null && named && (selected.isEmpty() || !coverage.treated(cancer.code(), shelf.documents()))) {
      return new GateOutcome(GateOutcome.Kind.NOT_COVERED, distance, List.of(cancer.name()));
    }
    boolean far = !named && distance.value() > shelf.generation().manifest().gateDistance();
    return new GateOutcome(far ? GateOutcome.Kind.OUT_OF_DOMAIN : GateOutcome.Kind.PASS, distance, List.of());
  }

  private List<Evidence> evidence(List<CaseCandidate> candidates, EvidenceBudget budget) {
    List<CaseCandidate> picked = EvidencePicker.pick(candidates, budget.passages(), candidate -> section(candidate.row()));
    List<CaseCandidate> shown = picked.isEmpty() ? candidates.stream().limit(3).toList() : picked;
    List<Evidence> evidence = new ArrayList<>();
    int room = budget.characters();
    for (CaseCandidate candidate : shown) {
      Optional<Passage> passage = EvidenceBudget.fitting(shelf.passage(candidate.row()), room);
      if (passage.isPresent()) {
        room -= passage.get().text().length();
        evidence.add(new Evidence("E" + (evidence.size() + 1), passage.get(), scores(candidate), candidate.relevance()));
      }
    }
    return evidence;
  }

  private String section(int row) {
    return shelf.document(row).document().path() + "\n" + String.join("\n", shelf.generation().passage(row).section());
  }

  private static Scores scores(CaseCandidate candidate) {
    boolean found = candidate.found().fused() > 0;
    Double dense = found ? Double.valueOf(candidate.found().cosine()) : null;
    CosineDistance distance = dense == null ? null : CosineDistance.ofCosine(dense);
    return new Scores(dense, candidate.found().keyword(), candidate.found().fused(), candidate.score(), distance);
  }
}
