package io.oncoagent.consult.specialist.profile;

import java.util.Map;
import java.util.Set;

/**
 * What the question and the note speak of, for ranking only: never shown, never a statement.
 *
 * @param asked weight of each term of the question: words, and lexicon keys such as {@code drug:cisplatin}
 * @param noted terms of the rest of the note
 */
public record Terms(Map<String, Double> asked, Set<String> noted) {
  public Terms {
    asked = Map.copyOf(asked);
    noted = Set.copyOf(noted);
  }
}
