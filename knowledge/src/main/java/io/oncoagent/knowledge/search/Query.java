package io.oncoagent.knowledge.search;

import io.oncoagent.lexicon.Mention;
import java.util.List;
import java.util.Map;

/**
 * A question, read. {@code plain}: in American spelling; {@code mentions}: of lexicon terms, shorthand spelled out, {@code asWritten}: without that; {@code concepts}: lexicon tokens to look for, with weights in (0, 1]; {@code rewritten}: the question with abbreviations, brands and Spanish
 * terms followed by their plain names, for the encoder.
 */
public record Query(String text, String plain, String rewritten, List<Mention> mentions, List<Mention> asWritten, Map<String, Double> concepts) {
  public Query {
    mentions = List.copyOf(mentions);
    asWritten = List.copyOf(asWritten);
    concepts = Map.copyOf(concepts);
  }
}
