package io.oncoagent.tuning.generate;

import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What came of one profile. */
sealed interface Attempt {
  /** A case that stands. {@code noteHash}: of its note, to see a repetition. */
  record Made(ObjectNode line, String noteHash, int tokens) implements Attempt {}

  /** No case, and all reasons that were found. */
  record Rejected(Set<Rejection> reasons) implements Attempt {
    public Rejected {
      reasons = Set.copyOf(reasons);
    }

    static Rejected of(Rejection reason) {
      return new Rejected(EnumSet.of(reason));
    }
  }
}
