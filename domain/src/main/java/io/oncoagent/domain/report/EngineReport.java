package io.oncoagent.domain.report;

import org.jspecify.annotations.Nullable;

/**
 * Which engine did what.
 */
public record EngineReport(String specialist, String grader, String entailment, @Nullable Fallback fallback) {
  /** A model that could not be used, and why; never silent. */
  public record Fallback(String from, String because) {}
}
