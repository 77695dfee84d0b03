package io.oncoagent.knowledge.search;

import io.oncoagent.knowledge.index.Generation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Keyword and vector search together, fused by reciprocal rank (Cormack et al., SIGIR 2009, with its k = 60). */
public final class HybridSearcher {
  private static final double RRF_K = 60;

  private final KeywordSearcher keyword;
  private final Generation generation;

  public HybridSearcher(Generation generation) {
    this.generation = generation;
    this.keyword = new KeywordSearcher(generation);
  }

  /** The best rows of each searcher, {@code limit} of either, best fused first. {@code cosines}: of the query with at least those rows. */
  public List<Candidate> search(Query query, float[] cosines, BitSet rows, int limit) {
    ScoreDoc[] byWords = keyword.search(query, rows, limit);
    List<Integer> byVector = nearest(cosines, rows, limit);
    Map<Integer, Integer> wordRank = new HashMap<>();
    Map<Integer, Double> wordScore = new HashMap<>();
    for (int i = 0; i < byWords.length; i++) {
      wordRank.put(byWords[i].doc, i);
      wordScore.put(byWords[i].doc, (double) byWords[i].score);
    }
    Map<Integer, Integer> vectorRank = new HashMap<>();
    for (int i = 0; i < byVector.size(); i++) {
      vectorRank.put(byVector.get(i), i);
    }
    List<Candidate> candidates = new ArrayList<>();
    BitSet all = new BitSet();
    wordRank.keySet().forEach(all::set);
    vectorRank.keySet().forEach(all::set);
    all.stream().forEach(row -> candidates.add(
        new Candidate(row, wordScore.get(row), wordRank.get(row), cosines[row], vectorRank.get(row), fused(wordRank.get(row)) + fused(vectorRank.get(row)))));
    candidates.sort(Comparator.comparingDouble(Candidate::fused).reversed().thenComparing(Candidate::row));
    return candidates;
  }

  /** Cosines of the query's vector with the rows asked for; 0 elsewhere. */
  public float[] cosines(float[] query, BitSet rows) {
    float[] cosines = new float[generation.vectors().rows()];
    for (int row = rows.nextSetBit(0); row >= 0 && row < cosines.length; row = rows.nextSetBit(row + 1)) {
      cosines[row] = generation.vectors().cosine(query, row);
    }
    return cosines;
  }

  private static double fused(@Nullable Integer rank) {
    return rank == null ? 0 : 1 / (RRF_K + rank + 1);
  }

  private static List<Integer> nearest(float[] cosines, BitSet rows, int limit) {
    PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparingDouble(row -> cosines[row]));
    for (int row = rows.nextSetBit(0); row >= 0 && row < cosines.length; row = rows.nextSetBit(row + 1)) {
      if (best.size() < limit) {
        best.add(row);
      } else if (cosines[row] > cosines[best.element()]) {
        best.remove();
        best.add(row);
      }
    }
    List<Integer> rowsBestFirst = new ArrayList<>(best);
    rowsBestFirst.sort(Comparator.<Integer>comparingDouble(row -> cosines[row]).reversed());
    return rowsBestFirst;
  }
}
