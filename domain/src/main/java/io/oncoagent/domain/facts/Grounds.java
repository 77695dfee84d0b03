package io.oncoagent.domain.facts;

import java.util.List;

/**
 * What a fact stands on: its words in the de-identified text, how they are asserted, and how firm the reading is.
 */
public record Grounds(List<Span> words, Assertion assertion, Certainty certainty) {
  /** Grounds of a fact that the note does not state. */
  public static final Grounds NONE = new Grounds(List.of(), Assertion.POSSIBLE, Certainty.LOW);

  public Grounds {
    words = List.copyOf(words);
  }
}
