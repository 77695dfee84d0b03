package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;

/** A thing of the lexicon that a sentence names. */
public record Named(int start, int end, Category category, String key, boolean ambiguous, int clause, Polarity polarity) {
  /** Whether the sentence says it rather than denies it. */
  public boolean affirmed() {
    return polarity == Polarity.AFFIRMED;
  }
}
