package io.oncoagent.domain.recommendation;

import java.util.Locale;

/**
 * What the entailment check says of a statement against its cited passage.
 */
public enum Support {
  SUPPORTED,
  PARTLY,
  NOT_FOUND;

  /** The contract's word: supported, partly, not-found. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
