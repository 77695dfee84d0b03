package io.oncoagent.consult.extract.second;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import java.util.Optional;

/** Reads the main facts of a note once more, in another way than by rules. */
@FunctionalInterface
public interface SecondReader {
  /** No second reading, where no model tier is configured. */
  SecondReader NONE = note -> Optional.empty();

  /** The facts as read, or empty when there was no usable reading; never throws for a model that fails. */
  Optional<ModelFacts> read(DeidentifiedCase note);
}
