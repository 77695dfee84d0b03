package io.oncoagent.consult.critic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits running text into sentences; line ends and bullets divide too. One pass. */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "vs", "dr", "no", "fig", "approx", "al", "cf", "dra", "sr", "sra", "p.ej", "mr", "mrs", "ms", "st", "etc", "ej", "aprox", "prof", "u.s");
  private static final int LONGEST_ABBREVIATION = 8;

  private Sentences() {}

  public static List<String> split(String text) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = c == '\n';
      if (line || (c == '.' || c == '!' || c == '?') && ends(text, i)) {
        add(out, text.substring(from, line ? i : i + 1));
        from = i + 1;
      }
    }
    add(out, text.substring(from));
    return out;
  }

  private static void add(List<String> out, String piece) {
    String trimmed = piece.strip();
    boolean onlyCitation = !trimmed.isEmpty() && trimmed.chars().noneMatch(Character::isLetter);
    if (onlyCitation && !out.isEmpty() && trimmed.startsWith("[")) {
      out.set(out.size() - 1, out.getLast() + " " + trimmed);
    } else if (!trimmed.isEmpty()) {
      moveLeadingCitation(out, trimmed);
    }
  }

  /** «… . [1] Next» cites the sentence before it. */
  private static void moveLeadingCitation(List<String> out, String piece) {
    String rest = piece;
    while (!out.isEmpty() && rest.startsWith("[") && rest.indexOf(']') > 0 && rest.indexOf(']') < 12 && endsSentence(out.getLast())
        && rest.substring(1, rest.indexOf(']')).chars().anyMatch(Character::isDigit)) {
      int close = rest.indexOf(']') + 1;
      out.set(out.size() - 1, out.getLast() + " " + rest.substring(0, close));
      rest = rest.substring(close).strip();
    }
    if (!rest.isEmpty()) {
      out.add(rest);
    }
  }

  private static boolean endsSentence(String sentence) {
    String bare = sentence.strip();
    char last = bare.charAt(bare.length() - 1);
    return last == '.' || last == ']' || last == '?' || last == '!';
  }

  private static boolean ends(String text, int at) {
    if (at + 1 >= text.length()) {
      return true;
    }
    char next = text.charAt(at + 1);
    if (next == '[' && text.charAt(at) == '.') {
      return true;
    }
    if (!Character.isWhitespace(next)) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return true;
    }
    int follow = at + 2;
    while (follow < text.length() && Character.isWhitespace(text.charAt(follow))) {
      follow++;
    }
    boolean opens = follow >= text.length() || !Character.isLowerCase(text.charAt(follow));
    return opens && !abbreviation(text, at);
  }

  private static boolean abbreviation(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_ABBREVIATION && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = Folding.fold(text.substring(start, at));
    return ABBREVIATIONS.contains(word) || word.length() == 1 && Character.isUpperCase(text.charAt(start));
  }
}
