package io.oncoagent.deid.surrogate;

import io.oncoagent.domain.casefile.Redaction;
import java.util.List;

/** A text with placeholders, and what stands where. */
public record Replacement(String text, List<Redaction> redactions) {
  public Replacement {
    redactions = List.copyOf(redactions);
  }
}
