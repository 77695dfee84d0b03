package io.oncoagent.consult.extract.text;

import io.oncoagent.domain.facts.Span;

/** A phrase found: offsets in the text, first and last word by index, and what the phrase stands for. */
public record PhraseHit<T>(int start, int end, int firstWord, int lastWord, T value) {
  /** Its place as a span. */
  public Span span() {
    return new Span(start, end);
  }
}
