package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.StageWords;
import java.util.Set;

/** What one piece of a guideline says of the phase of treatment. */
record PhaseSigns(
    boolean later, boolean firmlyLater, boolean first, boolean adjuvant, boolean before, boolean metastatic, Set<String> stages) {
  PhaseSigns {
    stages = Set.copyOf(stages);
  }

  static PhaseSigns of(String segment) {
    return new PhaseSigns(
        PhaseWords.later(segment),
        PhaseWords.firmlyLater(segment),
        PhaseWords.first(segment),
        PhaseWords.adjuvant(segment),
        PhaseWords.neoadjuvant(segment),
        ExtentWords.metastatic(segment),
        StageWords.in(segment));
  }
}
