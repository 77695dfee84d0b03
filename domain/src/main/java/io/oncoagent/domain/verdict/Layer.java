package io.oncoagent.domain.verdict;

import java.util.Locale;

/**
 * The three layers of the critic.
 */
public enum Layer {
  FORMAT,
  SAFETY,
  ENTAILMENT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
