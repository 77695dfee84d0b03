package io.oncoagent.domain.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A human's decision, bound to the content hash that was shown. {@code by}: the name given and the operating-system user; {@code assurance}:
 * how sure we are who it was ({@code local-operator} at the shell).
 */
public record ReviewDecision(
    Outcome outcome, String by, Instant at, String hash, @Nullable String reason, String assurance) {
  /** What the human decided. */
  public enum Outcome {
    APPROVED,
    AMENDED,
    DECLINED
  }
}
