package io.oncoagent.consult.critic.reading;

import java.util.List;
import java.util.Set;

/** Reads the side of a threshold before a number. */
final class Bounds {
  private static final Set<String> OVER = Set.of("over", "above", "exceeding", "exceeds", "superior", "mayor", "supera", "excede");
  private static final Set<String> UNDER = Set.of("under", "below", "inferior", "menor");

  /** Words that a measure may take. */
  private static final int MEASURE = 7;

  private Bounds() {}

  static Bound before(String text, int start, List<Word> words, int word) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      char c = text.charAt(i);
      if (c == '≥' || c == '>') {
        return Bound.AT_LEAST;
      }
      if (c == '≤' || c == '<') {
        return Bound.AT_MOST;
      }
      if (Character.isLetterOrDigit(c)) {
        break;
      }
    }
    Bound near = inWords(words, word);
    return near == Bound.NONE ? measured(words, word) : near;
  }

  /** «Above an ejection fraction of 50 %»: the measure stands between side and number. */
  private static Bound measured(List<Word> words, int word) {
    boolean of = word >= 1 && (words.get(word - 1).folded().equals("of") || words.get(word - 1).folded().equals("de"));
    for (int i = word - 2; of && i >= Math.max(0, word - MEASURE); i--) {
      String w = words.get(i).folded();
      if (OVER.contains(w)) {
        return Bound.AT_LEAST;
      }
      if (UNDER.contains(w)) {
        return Bound.AT_MOST;
      }
    }
    return Bound.NONE;
  }

  private static Bound inWords(List<Word> words, int word) {
    String one = word >= 1 ? words.get(word - 1).folded() : "";
    String two = word >= 2 ? words.get(word - 2).folded() : "";
    boolean denied = word >= 3 && (words.get(word - 3).folded().equals("no") || words.get(word - 3).folded().equals("not"));
    if (OVER.contains(one) || two.equals("more") && one.equals("than") || two.equals("at") && one.equals("least") || two.equals("greater") || two.equals("mas") && one.equals("de")
        || two.equals("al") && one.equals("menos") || two.equals("mayor") || two.equals("superior") || two.equals("higher")) {
      return denied ? Bound.AT_MOST : Bound.AT_LEAST;
    }
    if (UNDER.contains(one) || two.equals("less") && one.equals("than") || two.equals("at") && one.equals("most") || two.equals("menos") && one.equals("de") || two.equals("menor")
        || two.equals("inferior") || two.equals("lower") || two.equals("fewer") || two.equals("up") && one.equals("to")) {
      return denied ? Bound.AT_LEAST : Bound.AT_MOST;
    }
    return Bound.NONE;
  }
}
