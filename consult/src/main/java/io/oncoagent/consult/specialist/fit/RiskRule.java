package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.RiskWords;
import java.util.Set;

/** Risk groups that headings name, where the note names one too. Sentences speak of risk in too many ways to exclude by. */
public final class RiskRule implements PopulationRule {
  private static final String NAME = "risk";
  /** A list item is short and names a risk group as a heading does. */
  private static final int ITEM = 110;

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean met = false;
    for (String segment : (text.words().length() < ITEM ? text : text.place()).segments()) {
      Set<String> named = RiskWords.in(segment);
      if (named.isEmpty()) {
        continue;
      }
      if (profile.risk().isEmpty()) {
        return FitResult.of(NAME, FitOutcome.WARN, "the risk group is not stated", "no consta el grupo de riesgo");
      }
      if (named.stream().noneMatch(profile.risk()::contains)) {
        String list = String.join(", ", named);
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for " + list + " risk", "se refiere a otro grupo de riesgo (" + list + ")");
      }
      met = true;
    }
    return met ? FitResult.pass(NAME, 1.5) : FitResult.silent(NAME);
  }
}
