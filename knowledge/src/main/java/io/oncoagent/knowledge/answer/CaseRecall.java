package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.knowledge.casefit.CaseFit;
import io.oncoagent.knowledge.casefit.Readings;
import io.oncoagent.knowledge.corpus.DraftPassage;
import io.oncoagent.knowledge.search.Candidate;
import io.oncoagent.knowledge.search.HybridSearcher;
import io.oncoagent.knowledge.search.Query;
import io.oncoagent.knowledge.search.QueryReader;
import io.oncoagent.knowledge.search.QueryVectors;
import io.oncoagent.knowledge.search.RowFilter;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.knowledge.select.InstalledDocument;
import io.oncoagent.knowledge.select.Selected;
import io.oncoagent.lexicon.Lexicon;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recall for a case: each facet's query in the selected guidelines, and a walk over all their passages by structure, because a section «treatment options for
 * stage III» answers though it shares few words with the note.
 */
final class CaseRecall {
  /** Of each searcher and query (the published system's recall). */
  private static final int PER_QUERY = 15;

  /** The first rows of a query count as speaking to its facet. */
  private static final int ANSWERING = 4;

  /** Rows that the walk adds by fit alone. */
  private static final int WALKED = 40;

  private final Shelf shelf;
  private final Readings readings;
  private final QueryReader reader;
  private final HybridSearcher searcher;
  private final QueryVectors vectors;

  CaseRecall(Shelf shelf, Lexicon lexicon, QueryVectors vectors) {
    this.shelf = shelf;
    this.readings = new Readings(lexicon);
    this.reader = new QueryReader(lexicon);
    this.searcher = new HybridSearcher(shelf.generation());
    this.vectors = vectors;
  }

  /** What was found, best first, and the cosine of the nearest passage to any query. */
  record Recalled(List<CaseCandidate> candidates, double nearest) {}

  Recalled recall(ClinicalFacts facts, List<CaseQueries.Facet> facets, List<Selected> selected) {
    Map<InstalledDocument, Double> weights = new HashMap<>();
    selected.forEach(choice -> weights.put(choice.document(), choice.weight()));
    double best = selected.stream().mapToDouble(Selected::weight).max().orElse(1);
    BitSet rows = selected.isEmpty() ? shelf.rows() : RowFilter.rows(selected.stream().map(choice -> choice.document().document()).toList());
    Map<Integer, Candidate> found = new HashMap<>();
    Map<Integer, Set<String>> names = new HashMap<>();
    double[] similarity = new double[rows.length()];
    double nearest = 0;
    List<Query> queries = facets.stream().map(facet -> reader.read(facet.text())).toList();
    List<float[]> asked = vectors.of(queries.stream().map(Query::rewritten).toList());
    for (int i = 0; i < facets.size(); i++) {
      CaseQueries.Facet facet = facets.get(i);
      Query query = queries.get(i);
      float[] cosines = searcher.cosines(asked.get(i), rows);
      double top = rows.stream().mapToDouble(row -> cosines[row]).max().orElse(0);
      nearest = Math.max(nearest, top);
      List<Candidate> candidates = searcher.search(query, cosines, rows, PER_QUERY);
      candidates.forEach(candidate -> found.merge(candidate.row(), candidate, (a, b) -> a.fused() >= b.fused() ? a : b));
      candidates.stream().limit(ANSWERING).forEach(candidate -> names.computeIfAbsent(candidate.row(), row -> new HashSet<>()).add(facet.name()));
      rows.stream().forEach(row -> similarity[row] = Math.max(similarity[row], standing(cosines[row], top)));
    }
    return new Recalled(walk(new CaseFit(facts, readings), rows, weights, best, found, names, similarity), nearest);
  }

  /** 1 for the nearest passage of a query, 0 for one that is .25 of cosine farther. */
  private static double standing(float cosine, double top) {
    return Math.clamp(1 - (top - cosine) / 0.25, 0, 1);
  }

  private List<CaseCandidate> walk(
      CaseFit fit, BitSet rows, Map<InstalledDocument, Double> weights, double best, Map<Integer, Candidate> found, Map<Integer, Set<String>> names,
      double[] similarity) {
    Comparator<CaseCandidate> order = Comparator.comparingDouble(CaseCandidate::raw).reversed().thenComparing(CaseCandidate::row);
    boolean free = weights.isEmpty();
    List<CaseCandidate> all = rows.stream().filter(row -> !free || found.containsKey(row)).mapToObj(row -> {
      InstalledDocument document = shelf.document(row);
      DraftPassage passage = shelf.generation().passage(row);
      Candidate candidate = found.getOrDefault(row, new Candidate(row, null, null, 0, null, 0));
      double weight = free ? 0.5 : weights.getOrDefault(document, 0.0) / best;
      double recalled = candidate.fused() * 6;
      return new CaseCandidate(
          row, candidate, names.getOrDefault(row, Set.of()), Math.min(1, similarity[row] * 0.8 + recalled), weight,
          fit.of(passage));
    }).sorted(order).toList();
    return all.stream().filter(new Walked(WALKED)::keeps).toList();
  }

  /** Keeps all recalled rows and the first ones of the walk. */
  private static final class Walked {
    private int left;

    Walked(int left) {
      this.left = left;
    }

    boolean keeps(CaseCandidate candidate) {
      return candidate.found().fused() > 0 || left-- > 0;
    }
  }
}
