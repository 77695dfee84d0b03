package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;
import java.util.List;

/** A thing of the lexicon that a sentence names; {@code parts}: a regimen's components. */
public record Named(int start, int end, Category category, String key, boolean ambiguous, int clause, Polarity polarity, List<String> parts) {
  public Named {
    parts = List.copyOf(parts);
  }

  /** Whether the sentence says it rather than denies it. */
  public boolean affirmed() {
    return polarity == Polarity.AFFIRMED;
  }
}
