package io.oncoagent.domain.facts;

import java.util.Locale;

/**
 * Whether the diagnosis stands on tissue (histology, cytology, flow, marrow), on accepted criteria, or not yet.
 */
public enum Tissue {
  CONFIRMED,
  CRITERIA,
  AWAITED,
  ABSENT,
  NOT_MENTIONED;

  /** The contract's word: lower case with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Only awaited or absent tissue blocks anticancer treatment. */
  public boolean blocksTreatment() {
    return this == AWAITED || this == ABSENT;
  }
}
