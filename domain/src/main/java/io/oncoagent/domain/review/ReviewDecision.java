package io.oncoagent.domain.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A human's decision, bound to the content hash that was shown. {@code by}: the name given and the operating-system user; {@code assurance}:
 * how sure we are who it was ({@code local-operator} at the shell); {@code signedHash}: content hash of the text that the signature releases
 * (that of the amended text after an amendment, else the one shown; null for a declined draft); {@code differences}: what an amendment changed.
 */
public record ReviewDecision(
    Outcome outcome,
    String by,
    Instant at,
    String hash,
    @Nullable String reason,
    String assurance,
    @Nullable String signedHash,
    List<Difference> differences) {
  /** What the human decided. */
  public enum Outcome {
    APPROVED,
    AMENDED,
    DECLINED
  }

  public ReviewDecision {
    differences = differences == null ? List.of() : List.copyOf(differences);
  }

  /** A decision that changes no word. */
  public static ReviewDecision unchanged(Outcome outcome, String by, Instant at, String hash, @Nullable String reason, String assurance) {
    return new ReviewDecision(outcome, by, at, hash, reason, assurance, outcome == Outcome.DECLINED ? null : hash, List.of());
  }
}
