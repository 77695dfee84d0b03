package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place of the note that speaks of a cancer. {@code weight}: how much it counts for being the cancer asked about; {@code site}: the
 * organ that was combined with the histology, when it was.
 */
public record CancerMention(String code, Span span, Assertion assertion, double weight, Origin origin, @Nullable String site) {
  /** How the code came about. */
  public enum Origin {
    NAMED,
    COMBINED,
    LESION,
    GENERIC,
    IMPLIED
  }

  /** Speaks of a cancer of this patient, be it certain, suspected or past. */
  public boolean own() {
    return assertion != Assertion.FAMILY && assertion != Assertion.ABSENT;
  }
}
