package io.oncoagent.domain.facts;

import java.time.Instant;

/**
 * A fact that a clinician has put right before the case was worked on.
 *
 * @param before what was read from the note, empty when nothing was; it names the fact among several of its kind
 * @param value one of the choices of its item
 * @param by who said so
 */
public record FactCorrection(CorrectedItem item, String before, String value, String by, Instant at) {
  public FactCorrection {
    if (!item.choices().contains(value)) {
      throw new IllegalArgumentException(item + " cannot be corrected to «" + value + "»");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("a correction says who made it");
    }
  }
}
