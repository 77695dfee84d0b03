package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits running medical text into sentences. It would rather leave two sentences together than cut one: no cut after abbreviations, initials, or before a
 * word in lower case; a level of evidence in brackets stays with the sentence it grades.
 */
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "vs", "v", "fig", "figs", "e.g", "i.e", "dr", "prof", "mr", "mrs", "ms", "no", "nos", "approx", "cf", "st", "inc", "resp", "spp", "ca", "u.s",
          "u.k", "ref", "refs", "eq", "sec", "vol", "ed", "eds", "pp", "jr", "sr", "etc", "viz", "ph.d", "m.d", "a.m", "p.m", "incl", "max", "min", "gr", "sp",
          "subsp", "var", "dept", "univ", "suppl", "tab");
  private static final Pattern CLASS_WORD =
      Pattern.compile("(?i).*\\b(?:stages?|grades?|groups?|types?|hepatitis|vitamin|class|category|phase|arms?|cohorts?|part|level|child-pugh|bclc|factor|ebv|option)$");

  private SentenceSplitter() {}

  /** Sentences in order, trimmed, none empty. */
  public static List<String> split(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '!' && c != '?') {
        continue;
      }
      int end = afterClosers(text, i + 1);
      if (end >= text.length() || (Character.isWhitespace(text.charAt(end)) && starts(text, end) && !(c == '.' && abbreviation(text, start, i)))) {
        add(sentences, text.substring(start, end));
        start = end;
        i = end - 1;
      }
    }
    add(sentences, text.substring(Math.min(start, text.length())));
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    String words = sentence.strip();
    if (!words.isEmpty()) {
      sentences.add(words);
    }
  }

  /** Past quotes, brackets, and the marks in square brackets that belong to the sentence before. */
  private static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»') {
        i++;
      } else if (c == '[' || text.startsWith(" [Level", i) || text.startsWith(" [Evidence", i)) {
        int close = text.indexOf(']', i);
        if (close < 0 || close - i > 60) {
          return i;
        }
        i = close + 1;
      } else if ((c == ',' || c == ';' || c == '.') && i + 1 < text.length() && i > from && text.charAt(i - 1) == ']') {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether a new sentence can begin after the blanks at {@code from}. */
  private static boolean starts(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    if (Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘«([*≥≤<>–—-".indexOf(c) >= 0 || !Character.isLetter(c)) {
      return true;
    }
    return mixedCase(text, i);
  }

  /** Words such as mTOR, pT1 or p53 that begin in lower case even at the start of a sentence. */
  private static boolean mixedCase(String text, int i) {
    int end = i;
    boolean odd = false;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      odd |= end > i && !Character.isLowerCase(text.charAt(end));
      end++;
    }
    return odd;
  }

  private static boolean abbreviation(String text, int start, int dot) {
    int from = dot;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1)) && "([,;/".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String word = text.substring(from, dot);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      String before = text.substring(Math.max(start, from - 24), from).strip();
      return !CLASS_WORD.matcher(before).matches();
    }
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
