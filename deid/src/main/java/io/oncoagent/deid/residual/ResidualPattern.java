package io.oncoagent.deid.residual;

import io.oncoagent.domain.casefile.RedactionType;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape that must not remain.
 *
 * @param harmless what the last group may be without identifying anyone, in lower case
 */
record ResidualPattern(RedactionType type, Pattern pattern, Set<String> harmless) {
  ResidualPattern(RedactionType type, String pattern) {
    this(type, Pattern.compile(pattern), Set.of());
  }

  boolean identifies(Matcher matcher) {
    int group = matcher.groupCount();
    return group == 0 || harmless.isEmpty() || !harmless.contains(matcher.group(group).toLowerCase(java.util.Locale.ROOT));
  }
}
