package io.oncoagent.app.web.workup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words in order, each with its place; decimal commas and points are one. */
record WordStream(List<WordAt> words) {
  private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*[\\p{L}\\p{N}]*|\\p{L}[\\p{L}\\p{N}]*|[<>≥≤]");
  private static final Pattern NUMERAL = Pattern.compile("I{1,3}|I?V|VI{0,3}");

  WordStream {
    words = List.copyOf(words);
  }

  /** A word. {@code folded}: without case and accents. */
  record WordAt(String folded, String written, int start, int end) {
    boolean figure() {
      return written.chars().anyMatch(Character::isDigit) || "<>≥≤".contains(written);
    }

    /** Written in capitals: a marker, a regimen, a stage. */
    boolean capitals() {
      return NUMERAL.matcher(written).matches() || written.length() > 1 && written.chars().filter(Character::isUpperCase).count() > 1;
    }
  }

  static WordStream of(String text) {
    List<WordAt> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new WordAt(folded(m.group()), m.group(), m.start(), m.end()));
    }
    return new WordStream(words);
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace(',', '.').toLowerCase(Locale.ROOT);
  }

  boolean has(String folded) {
    return words.stream().anyMatch(w -> w.folded().equals(folded));
  }

  /** Whether the two stand side by side, in this order. */
  boolean pair(String first, String second) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).folded().equals(first) && words.get(i + 1).folded().equals(second)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are there and the first never stands before the second. */
  boolean turnedRound(String first, String second) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < words.size(); i++) {
      from = from < 0 && words.get(i).folded().equals(first) ? i : from;
      to = words.get(i).folded().equals(second) ? i : to;
    }
    return from >= 0 && to >= 0 && to < from;
  }
}
