package io.oncoagent.domain.verdict;

import java.util.List;

/**
 * The critic's verdict. {@code attempts}: drafts looked at in this run, 1 to 3.
 */
public record CriticVerdict(Verdict verdict, int attempts, List<Finding> findings) {
  /** The critic's word. */
  public enum Verdict {
    PASS,
    FAIL
  }

  public CriticVerdict {
    findings = List.copyOf(findings);
  }
}
