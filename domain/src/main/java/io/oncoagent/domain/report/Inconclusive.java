package io.oncoagent.domain.report;

import java.util.List;

/**
 * A refusal with its reason, in the language asked for, and what would help.
 */
public record Inconclusive(Reason reason, String message, List<String> missing) {
  /** Why there is no draft. */
  public enum Reason {
    NO_CANCER,
    INSUFFICIENT_INPUT,
    OUT_OF_DOMAIN,
    NOT_COVERED,
    NO_EVIDENCE,
    CRITIC_FAILED
  }

  public Inconclusive {
    missing = List.copyOf(missing);
  }
}
