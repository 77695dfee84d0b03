package io.oncoagent.domain.recommendation;

import java.util.Locale;

/**
 * The five sections of a draft, in order.
 */
public enum SectionId {
  FINDINGS,
  DIAGNOSIS,
  STAGING,
  MANAGEMENT,
  RECOMMENDATION;

  /** The contract's word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
