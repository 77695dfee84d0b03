package io.oncoagent.consult.critic.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case, no accents, one character for one; and the stem that makes inflections of a word alike. */
public final class Folding {
  private static final String[] ENDINGS = {
    "izations", "ization", "ations", "ation", "aciones", "acion", "ements", "ement", "ments", "ment", "mente", "idades", "idad", "ively", "edly",
    "ingly", "ences", "ence", "ances", "ance", "ically", "ical", "icos", "icas", "ible", "able", "ings", "ing", "ives", "ive", "ados", "adas", "ado", "ada", "idos", "idas",
    "ido", "ida", "ions", "ion", "ors", "or", "ies", "ied", "ity", "ers", "er", "ed", "es", "ly", "al", "ic", "ico", "ica", "ar", "ir", "os", "as", "en", "an", "s", "e", "y", "o", "a"
  };
  private static final int SHORTEST_STEM = 4;

  private Folding() {}

  /** Lower case without accents; the length stays. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(fold(text.charAt(i)));
    }
    return out.toString();
  }

  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return plain.isEmpty() || Character.isSurrogate(c) ? c : plain.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
  }

  /** British and American spellings alike, ending cut off. Words with digits stay whole. */
  static String stem(String folded) {
    if (folded.length() < 4 || folded.chars().anyMatch(Character::isDigit)) {
      return folded;
    }
    String word = folded.replace("ae", "e").replace("oe", "e").replace("our", "or").replace("yse", "yze");
    word = word.replace("isation", "ization").replace("ised", "ized").replace("ising", "izing");
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
