package io.oncoagent.knowledge.search;

import io.oncoagent.lexicon.Mention;
import java.util.List;
import java.util.Map;

/**
 * A question, read. {@code concepts}: lexicon tokens to look for, with weights in (0, 1]; {@code rewritten}: the question with abbreviations, brands and Spanish
 * terms followed by their plain names, for the encoder.
 */
public record Query(String text, String rewritten, List<Mention> mentions, Map<String, Double> concepts) {
  public Query {
    mentions = List.copyOf(mentions);
    concepts = Map.copyOf(concepts);
  }
}
