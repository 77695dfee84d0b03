package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.consult.specialist.profile.StageWords;
import java.util.Set;

/** What one piece of a guideline says of the phase of treatment. */
record PhaseSigns(
    boolean later, boolean firmlyLater, boolean first, boolean adjuvant, boolean before, boolean instead, boolean metastatic, boolean unresectable, boolean regional, Set<String> stages) {
  /** Longer pieces are prose that may tell of anything. */
  private static final int ITEM = 120;

  PhaseSigns {
    stages = Set.copyOf(stages);
  }

  static PhaseSigns of(String segment) {
    String bare = PhaseWords.bare(segment);
    return new PhaseSigns(
        PhaseWords.later(bare),
        PhaseWords.firmlyLater(bare),
        PhaseWords.first(bare),
        PhaseWords.adjuvant(bare),
        PhaseWords.neoadjuvant(bare),
        segment.length() <= ITEM && PhaseWords.insteadOfSurgery(bare),
        ExtentWords.metastatic(PlainWords.of(segment)),
        ExtentWords.unresectable(PlainWords.of(segment)),
        ExtentWords.regional(PlainWords.of(segment)),
        StageWords.in(segment));
  }
}
