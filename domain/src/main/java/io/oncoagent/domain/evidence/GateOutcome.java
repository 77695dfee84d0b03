package io.oncoagent.domain.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the installed packs can speak to the question at all; {@code missing} names what they do not cover.
 */
public record GateOutcome(Kind kind, @Nullable CosineDistance distance, List<String> missing) {
  /** What the gate says. */
  public enum Kind {
    PASS,
    OUT_OF_DOMAIN,
    NOT_COVERED
  }

  public GateOutcome {
    missing = List.copyOf(missing);
  }
}
