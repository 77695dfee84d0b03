package io.oncoagent.knowledge.rerank;

import io.oncoagent.knowledge.index.Fields;
import io.oncoagent.knowledge.index.Generation;
import io.oncoagent.knowledge.search.KeywordSearcher;
import io.oncoagent.knowledge.search.Query;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Weights of a question's words and lexicon tokens by how rare they are in the index. */
public final class TermWeights {
  /** Weight of a word that the question holds only in other words. */
  private static final double OTHER_WORDS = 0.5;

  private final Map<String, Double> weights;
  private final double total;

  private TermWeights(Map<String, Double> weights) {
    // In one order in every process: the sum of doubles depends on it.
    this.weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    this.total = this.weights.values().stream().mapToDouble(w -> w).sum();
  }

  public static TermWeights of(Query query, Generation generation, KeywordSearcher words) {
    IndexReader reader = generation.searcher().getIndexReader();
    Map<String, Double> weights = new HashMap<>();
    for (String word : words.words(query.plain())) {
      weights.put(word, idf(reader, Fields.TEXT, word));
    }
    for (String word : words.words(query.rewritten())) {
      weights.putIfAbsent(word, OTHER_WORDS * idf(reader, Fields.TEXT, word));
    }
    query.concepts().forEach((token, weight) -> weights.put(token, weight * idf(reader, Fields.CONCEPT, token)));
    return new TermWeights(weights);
  }

  private static double idf(IndexReader reader, String field, String term) {
    try {
      int frequency = reader.docFreq(new Term(field, term));
      return frequency == 0 ? 0.5 : Math.log(1 + (reader.maxDoc() + 0.5) / (frequency + 0.5)) / 3;
    } catch (IOException e) {
      return 1;
    }
  }

  /** Share of the weight that the tokens cover, in [0, 1]; tokens of {@code half} count half. */
  public double covered(Set<String> tokens, Set<String> half) {
    if (total == 0) {
      return 0;
    }
    double sum = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      if (tokens.contains(term.getKey())) {
        sum += term.getValue();
      } else if (half.contains(term.getKey())) {
        sum += term.getValue() / 2;
      }
    }
    return sum / total;
  }
}
