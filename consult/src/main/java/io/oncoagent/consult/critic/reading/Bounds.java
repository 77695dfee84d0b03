package io.oncoagent.consult.critic.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the side of a threshold before a number. */
final class Bounds {
  private static final Set<String> OVER = Set.of("over", "above", "exceeding", "exceeds", "superior", "mayor", "supera", "excede");
  private static final Set<String> UNDER = Set.of("under", "below", "inferior", "menor");

  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\G(?:\\s+of age)?,?\\s+(?:or|and|o|y)\\s+(?:(older|more|above|over|greater|higher|longer|mayores|mayor|más|superior)|(?:younger|less|fewer|below|under|lower|shorter|menores|menor|menos|inferior))\\b(?!\\s+(?:than|de|que)\\b)");
  private static final int REACH = 32;

  /** Words that a measure may take. */
  private static final int MEASURE = 7;

  private Bounds() {}

  /** The side that stands behind the number and its unit: «80 years or older», «60 % or less». */
  static Bound around(String text, int start, int end, List<Word> words, int word) {
    Bound before = before(text, start, words, word);
    if (before != Bound.NONE) {
      return before;
    }
    Matcher behind = BEHIND.matcher(text).region(end, Math.min(text.length(), end + REACH));
    return !behind.find() ? Bound.NONE : behind.group(1) != null ? Bound.AT_LEAST : Bound.AT_MOST;
  }

  private static Bound before(String text, int start, List<Word> words, int word) {
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
    if (OVER.contains(one) || two.equals("more") && one.equals("than") || two.equals("at") && one.equals("least") || two.equals("greater") || two.equals("older") && one.equals("than") || two.equals("mas") && one.equals("de")
        || two.equals("al") && one.equals("menos") || two.equals("mayor") || two.equals("superior") || two.equals("higher")) {
      return denied ? Bound.AT_MOST : Bound.AT_LEAST;
    }
    if (UNDER.contains(one) || one.equals("within") || two.equals("less") && one.equals("than") || two.equals("at") && one.equals("most") || two.equals("menos") && one.equals("de") || two.equals("menor")
        || two.equals("inferior") || two.equals("lower") || two.equals("fewer") || two.equals("younger") && one.equals("than") || two.equals("up") && one.equals("to")) {
      return denied ? Bound.AT_LEAST : Bound.AT_MOST;
    }
    return Bound.NONE;
  }
}
