package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.consult.specialist.profile.StageWords;
import io.oncoagent.consult.specialist.profile.StageWords.Cover;
import java.util.LinkedHashSet;
import java.util.Set;

/** The stage groups named are the patient's. */
public final class StageRule implements PopulationRule {
  private static final String NAME = "stage";

  private final Remembered<Set<String>> read = new Remembered<>(StageWords::in);
  private final Remembered<Boolean> later = new Remembered<>(segment -> PhaseWords.later(PhaseWords.bare(segment)));

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean named = false;
    boolean perhaps = false;
    for (String segment : text.segments()) {
      Set<String> groups = read.of(segment);
      if (groups.isEmpty()) {
        continue;
      }
      named = true;
      Set<String> known = known(profile);
      if (known.isEmpty() && profile.phase() == Phase.LATER && earlyOnly(groups) && !later.of(segment)) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for early stages before any relapse", "se refiere a estadios iniciales antes de una recaída");
      }
      if (known.isEmpty() || relapseCovered(segment, profile)) {
        perhaps |= known.isEmpty();
        continue;
      }
      Cover cover = regionalOnly(groups) && profile.extent() == Extent.METASTATIC ? Cover.NO : best(groups, known);
      if (cover == Cover.NO) {
        String list = String.join(", ", groups);
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for stage " + list, "se refiere al estadio " + list);
      }
      perhaps |= cover == Cover.PERHAPS;
    }
    if (!named) {
      return FitResult.silent(NAME);
    }
    return perhaps
        ? FitResult.of(NAME, FitOutcome.WARN, "the exact stage is not stated", "no consta el estadio exacto")
        : FitResult.pass(NAME, 2);
  }

  private static boolean earlyOnly(Set<String> groups) {
    return groups.stream().map(StageWords::roman).allMatch(g -> g.equals("0") || g.equals("I") || g.equals("II"));
  }

  private boolean relapseCovered(String segment, CaseProfile profile) {
    return profile.phase() == Phase.LATER && later.of(segment);
  }

  private static Set<String> known(CaseProfile profile) {
    if (!profile.stages().isEmpty()) {
      return profile.phase() == Phase.LATER && profile.extent() == Extent.METASTATIC ? with(profile.stages(), "IV") : profile.stages();
    }
    return profile.extent() == Extent.METASTATIC ? Set.of("IV") : Set.of();
  }

  private static Set<String> with(Set<String> stages, String more) {
    Set<String> all = new LinkedHashSet<>(stages);
    all.add(more);
    return all;
  }

  /** «Stages IIB, III, and IVA» ends before distant spread. */
  private static boolean regionalOnly(Set<String> groups) {
    return groups.contains("IVA") && groups.stream().anyMatch(g -> g.startsWith("III")) && !groups.contains("IVB") && !groups.contains("IVC") && !groups.contains("IV");
  }

  private static Cover best(Set<String> groups, Set<String> known) {
    Cover best = Cover.NO;
    for (String group : groups) {
      for (String stage : known) {
        Cover cover = StageWords.covers(group, stage);
        best = cover.ordinal() < best.ordinal() ? cover : best;
      }
    }
    return best;
  }
}
