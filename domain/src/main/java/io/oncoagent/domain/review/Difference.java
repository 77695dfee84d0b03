package io.oncoagent.domain.review;

import org.jspecify.annotations.Nullable;

/**
 * One statement that an amendment changed. {@code statement}: its id in the text that has it; {@code before} and {@code after}: its words, null
 * where it did not stand.
 */
public record Difference(Kind kind, String statement, @Nullable String before, @Nullable String after) {
  /** What happened to the statement. */
  public enum Kind {
    ADDED,
    REMOVED,
    REWORDED,
    /** The words are the same; kind, citations, conditions or the like are not. */
    REMADE
  }
}
