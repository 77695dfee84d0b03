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
 * @param starts the pattern begins with one of {@code needs}: it is tried only there
 */
record ResidualPattern(RedactionType type, Pattern pattern, Set<String> harmless, List<String> needs, boolean starts) {
  /** A pattern that is tried everywhere in a text that holds one of {@code needs}, or in every text. */
  static ResidualPattern anywhere(RedactionType type, String pattern, String... needs) {
    return new ResidualPattern(type, Pattern.compile(pattern), Set.of(), List.of(needs), false);
  }

  /** A pattern that begins with one of these words. */
  static ResidualPattern beginning(RedactionType type, String pattern, Set<String> harmless, List<String> words) {
    return new ResidualPattern(type, Pattern.compile(pattern), harmless, words, true);
  }

  /** The first place at or after {@code from} where the shape stands and identifies someone; -1 without one. Leaves the matcher there. */
  int find(Matcher matcher, String text) {
    if (starts) {
      return atWords(matcher, text);
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

  private boolean identifies(Matcher matcher) {
    int group = matcher.groupCount();
    return group == 0 || harmless.isEmpty() || !harmless.contains(matcher.group(group).toLowerCase(Locale.ROOT));
  }
}
