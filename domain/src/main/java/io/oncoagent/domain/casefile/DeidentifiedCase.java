package io.oncoagent.domain.casefile;

import io.oncoagent.domain.intake.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note without its identifiers: still personal data with residual risk. Constructed only by {@code deid} and by the checkpoint
 * codec (an architecture test checks it). {@code question} is a question asked beside the note, de-identified by the same door.
 */
public record DeidentifiedCase(
    Language language, String text, List<Redaction> redactions, @Nullable String question) {
  public DeidentifiedCase {
    redactions = List.copyOf(redactions);
  }
}
