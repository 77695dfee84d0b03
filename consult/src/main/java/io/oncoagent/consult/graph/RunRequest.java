package io.oncoagent.consult.graph;

import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.report.Branch;
import org.jspecify.annotations.Nullable;

/**
 * What was asked beside the note.
 *
 * @param basis version, rules, lexicon and policy that the run began under; it goes on under the same, or not at all
 */
record RunRequest(
    String consultationId, TierChoice tier, @Nullable String patientId, @Nullable Branch branch, @Nullable String basis) {
  /** False for a what-if. */
  boolean signable() {
    return branch == null || branch.kind() != Branch.Kind.WHAT_IF;
  }
}
