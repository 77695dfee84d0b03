package io.oncoagent.domain.facts;

/**
 * A range of UTF-16 offsets in the de-identified text, end exclusive.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span: start must not be negative nor after end");
    }
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
