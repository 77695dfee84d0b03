package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Subgroups;
import java.util.List;
import java.util.Set;

/** A heading, a lead-in or an item's own label that is for another site or kind of the same cancer than the note's. */
public final class SubgroupRule implements PopulationRule {
  private static final String NAME = "subgroup";
  private static final int LONGEST_LABEL = 60;

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    if (profile.subgroups().isEmpty()) {
      return FitResult.silent(NAME);
    }
    List<String> segments = text.plainSegments();
    boolean met = false;
    for (int i = 0; i < segments.size(); i++) {
      boolean item = i == segments.size() - 1 && !text.words().isBlank();
      Set<String> theirs = Subgroups.in(item ? label(segments.get(i)) : segments.get(i), profile.lineage());
      String other = Subgroups.apart(profile.subgroups(), theirs);
      if (!other.isEmpty()) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for another site or kind (" + other + ")", "se refiere a otra localización o variante (" + other + ")");
      }
      met |= theirs.stream().anyMatch(profile.subgroups()::contains);
    }
    return met ? FitResult.pass(NAME, 1) : FitResult.silent(NAME);
  }

  /** What stands before an item's colon. */
  private static String label(String item) {
    int colon = item.indexOf(':');
    return colon < 0 || colon > LONGEST_LABEL ? "" : item.substring(0, colon);
  }
}
