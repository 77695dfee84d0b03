package io.oncoagent.domain.verdict;

import java.util.Locale;

/**
 * What one check found. NOT_RUN and UNDETERMINED are never a pass.
 */
public enum CheckOutcome {
  PASS,
  WARN,
  FAIL,
  UNDETERMINED,
  NOT_RUN;

  /** The contract's word, e.g. not-run. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
