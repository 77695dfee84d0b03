package io.oncoagent.deid.residual;

import io.oncoagent.domain.casefile.RedactionType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape that must not remain.
 *
 * @param harmless what the last group may be without identifying anyone, in lower case
 * @param needs words or marks one of which the text must hold for the pattern to be tried at all
 * @param place where it is tried
 */
record ResidualPattern(RedactionType type, Pattern pattern, Set<String> harmless, List<String> needs, Place place) {
  /** Where a pattern is tried: at every character, where one of its words stands, or where figures begin. */
  enum Place {
    ANYWHERE,
    WORDS,
    FIGURES
  }

  /** A pattern that begins with a figure, or with a parenthesis before one. */
  static ResidualPattern figures(RedactionType type, String pattern) {
    return new ResidualPattern(type, Pattern.compile(pattern), Set.of(), List.of(), Place.FIGURES);
  }

  /** A pattern that is tried everywhere in a text that holds one of {@code needs}, or in every text. */
  static ResidualPattern anywhere(RedactionType type, String pattern, String... needs) {
    return new ResidualPattern(type, Pattern.compile(pattern), Set.of(), List.of(needs), Place.ANYWHERE);
  }

  /** A pattern that begins with one of these words. */
  static ResidualPattern beginning(RedactionType type, String pattern, Set<String> harmless, List<String> words) {
    return new ResidualPattern(type, Pattern.compile(pattern), harmless, words, Place.WORDS);
  }

  /** The first place at or after {@code from} where the shape stands and identifies someone; -1 without one. Leaves the matcher there. */
  int find(Matcher matcher, String text) {
    if (place == Place.WORDS) {
      return atWords(matcher, text);
    }
    if (place == Place.FIGURES) {
      return atFigures(matcher, text);
    }
    if (!needs.isEmpty() && needs.stream().noneMatch(text::contains)) {
      return -1;
    }
    while (matcher.find()) {
      if (identifies(matcher)) {
        return matcher.start();
      }
    }
    return -1;
  }

  private int atWords(Matcher matcher, String text) {
    matcher.useTransparentBounds(true);
    for (String word : needs) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        matcher.region(at, text.length());
        if (matcher.lookingAt() && identifies(matcher)) {
          return matcher.start();
        }
      }
    }
    return -1;
  }

  private static int atFigures(Matcher matcher, String text) {
    matcher.useTransparentBounds(true);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean begins = c >= '0' && c <= '9' || c == '(';
      boolean inside = c != '(' && at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9';
      if (begins && !inside) {
        matcher.region(at, text.length());
        if (matcher.lookingAt()) {
          return matcher.start();
        }
      }
    }
    return -1;
  }

  private boolean identifies(Matcher matcher) {
    int group = matcher.groupCount();
    return group == 0 || harmless.isEmpty() || !harmless.contains(matcher.group(group).toLowerCase(Locale.ROOT));
  }
}
