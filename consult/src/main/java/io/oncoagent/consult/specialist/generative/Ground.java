package io.oncoagent.consult.specialist.generative;

import io.oncoagent.consult.specialist.choose.Reading;

/** What a proposal stands on in its passage. */
sealed interface Ground {
  /** @param proposal perhaps of another kind than the model called it */
  record Stands(Proposal proposal, Reading on) implements Ground {}

  /** @param check a stable name of what is wrong, lower case with hyphens */
  record Falls(Proposal proposal, String check) implements Ground {}
}
