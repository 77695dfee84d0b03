package io.oncoagent.deid.residual;

import io.oncoagent.deid.ResidualCheck;
import io.oncoagent.deid.ResidualIdentifierException;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A second look of another make: plain patterns over the text, without lists, tokens or scores, so that it does not share the detectors'
 * blind spots. It looks only for shapes that clinical text does not have, because a hit stops the case.
 */
public final class PatternResidualCheck implements ResidualCheck {
  private final List<ResidualPattern> patterns = ResidualPatterns.ALL;

  @Override
  public void verify(String text) {
    for (ResidualPattern pattern : patterns) {
      Matcher matcher = pattern.pattern().matcher(text);
      if (pattern.find(matcher, text) >= 0) {
        throw new ResidualIdentifierException(pattern.type(), matcher.start(), matcher.end());
      }
    }
  }
}
