package io.oncoagent.tuning.generate;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;

/** De-identifies a text and reads its facts, by the product's own parts: nobody who wrote the note takes part. */
@FunctionalInterface
public interface NoteReading {
  /** The text without identifiers, and what stands in it. */
  record Read(DeidentifiedCase text, ClinicalFacts facts) {}

  /** @throws RuntimeException where de-identification finds something that it cannot remove */
  Read read(String note, Language language);
}
