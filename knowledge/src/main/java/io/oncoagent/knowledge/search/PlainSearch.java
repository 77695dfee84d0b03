package io.oncoagent.knowledge.search;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.inference.TextEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What a plain index finds on the same passages, without knowing oncology: the measure that the whole search is held against. */
public final class PlainSearch {
  private static final int RECALL = 60;

  private final Shelf shelf;
  private final HybridSearcher searcher;
  private final Supplier<TextEncoder> encoder;

  /** The searchers of a plain index. */
  public enum Method {
    BM25(candidate -> candidate.keyword() == null ? -1 : candidate.keyword()),
    DENSE(candidate -> candidate.cosine()),
    RRF(candidate -> candidate.fused());

    private final ToDoubleFunction<Candidate> worth;

    Method(ToDoubleFunction<Candidate> worth) {
      this.worth = worth;
    }
  }

  public PlainSearch(Shelf shelf, Supplier<TextEncoder> encoder) {
    this.shelf = shelf;
    this.searcher = new HybridSearcher(shelf.generation());
    this.encoder = encoder;
  }

  /** The best {@code k} passages for the question's own words over headings and text, best first. */
  public List<Passage> search(String question, Method method, int k) {
    Query plain = new Query(question, question, question, List.of(), List.of(), Map.of());
    float[] cosines = searcher.cosines(encoder.get().encodeQuery(question), shelf.rows());
    Comparator<Candidate> order = Comparator.comparingDouble((Candidate candidate) -> method.worth.applyAsDouble(candidate)).reversed().thenComparing(Candidate::row);
    return searcher.search(plain, cosines, shelf.rows(), RECALL).stream().sorted(order).limit(k).map(candidate -> shelf.passage(candidate.row())).toList();
  }
}
