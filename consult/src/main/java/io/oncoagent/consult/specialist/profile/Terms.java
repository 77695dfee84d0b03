package io.oncoagent.consult.specialist.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the question and the note speak of, for ranking only: never shown, never a statement.
 *
 * @param asked weight of each term of the question: words, and lexicon keys such as {@code drug:cisplatin}
 * @param noted terms of the rest of the note
 * @param clauses terms of each part of the question: «which regimen, how long, and is X needed» asks three things
 */
public record Terms(Map<String, Double> asked, Set<String> noted, List<Set<String>> clauses) {
  public Terms {
    asked = Map.copyOf(asked);
    noted = Set.copyOf(noted);
    clauses = clauses.stream().map(Set::copyOf).toList();
  }
}
