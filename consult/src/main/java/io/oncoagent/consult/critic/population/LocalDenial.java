package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Word;
import java.util.List;
import java.util.Set;

/**
 * Whether the words right before a group deny it («not resectable», «no evidence of distant metastases»). A denial of the whole sentence
 * («is not recommended in
 * children») leaves the group as it is.
 */
enum LocalDenial {
  SAID,
  DENIED,
  /** «With or without nodal disease». */
  EITHER;

  private static final Set<String> NEGATORS = Set.of("not", "no", "without", "never", "sin", "non", "lack", "lacking", "absence",
      "ausencia", "nor", "cannot", "ni", "neither", "ningun", "ninguna", "except", "excluding", "excepto", "salvo");
  private static final Set<String> FILL =
      Set.of("evidence", "of", "any", "a", "an", "the", "been", "previously", "previous", "prior", "known", "yet", "completely",
          "surgically", "clinically", "signs", "distant", "considered", "in", "de", "la", "el",
          "evidencia", "currently", "have", "be", "suitable", "has", "who", "are", "is");
  private static final Set<String> LINKS = Set.of("in", "who", "are", "is", "have", "has", "be", "considered");
  private static final int REACH = 4;

  /** Looks back from the word at {@code at}. */
  static LocalDenial before(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String word = words.get(i).folded();
      if (NEGATORS.contains(word)) {
        boolean either = i > 0 && (words.get(i - 1).folded().equals("or") || words.get(i - 1).folded().equals("o"));
        return either ? EITHER : DENIED;
      }
      if (word.equals("than") && i > 0 && words.get(i - 1).folded().equals("other")) {
        return DENIED;
      }
      if (!FILL.contains(word) || LINKS.contains(word) && i < at - 1) {
        return SAID;
      }
    }
    return SAID;
  }
}
