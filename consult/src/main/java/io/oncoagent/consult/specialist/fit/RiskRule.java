package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.RiskWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Risk groups that headings name, where the note names one too. Sentences speak of risk in too many ways to exclude by. */
public final class RiskRule implements PopulationRule {
  private static final String NAME = "risk";
  /** A list item is short and names a risk group as a heading does. */
  private static final int ITEM = 110;

  private static final Set<String> SYMPTOMS = Set.of("asymptomatic", "symptomatic");
  private static final Set<String> TRANSPLANT = Set.of("transplant-eligible", "transplant-ineligible");
  private static final Set<String> GRADE = Set.of("low-grade", "high-grade");
  private static final Set<String> WHO = Set.of("who-1", "who-2", "who-3", "who-4");
  private static final Set<String> INRG = Set.of("inrg-l1", "inrg-l2", "inrg-m", "inrg-ms");
  private static final Set<String> IODINE = Set.of("iodine-resistant", "iodine-sensitive");
  private static final Set<String> PLATINUM = Set.of("platinum-resistant", "platinum-sensitive");
  private static final Set<String> CASTRATION = Set.of("castration-resistant", "castration-sensitive");
  private static final Set<String> RESIDUE = Set.of("residual", "no-residual");
  private static final Set<String> RISKS = Set.of("very-low", "low", "standard", "intermediate", "high", "very-high", "ultra-high");

  private final Remembered<Set<String>> read = new Remembered<>(RiskWords::in);

  /** The division that the first word belongs to: words of different divisions do not contradict each other. */
  private static Set<String> sameKind(Set<String> named) {
    String first = named.iterator().next();
    return List.of(SYMPTOMS, TRANSPLANT, GRADE, WHO, RESIDUE, IODINE, PLATINUM, CASTRATION, INRG).stream().filter(kind -> kind.contains(first)).findFirst().orElse(RISKS);
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean met = false;
    for (String segment : text.segments()) {
      Set<String> words = read.of(segment);
      if (words.isEmpty()) {
        continue;
      }
      Set<String> named = new LinkedHashSet<>(words);
      named.removeIf(word -> segment.length() > ITEM && (RISKS.contains(word) || RESIDUE.contains(word)));
      if (named.isEmpty()) {
        continue;
      }
      named.retainAll(sameKind(named));
      Set<String> mine = new LinkedHashSet<>(profile.risk());
      mine.retainAll(sameKind(named));
      if (mine.isEmpty() && !sameKind(named).equals(RISKS)) {
        continue;
      }
      if (mine.isEmpty()) {
        return FitResult.of(NAME, FitOutcome.WARN, "the risk group is not stated", "no consta el grupo de riesgo");
      }
      if (named.stream().noneMatch(mine::contains)) {
        String list = String.join(", ", named);
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for another group (" + list + ")", "se refiere a otro grupo (" + list + ")");
      }
      met = true;
    }
    return met ? FitResult.pass(NAME, 1.5) : FitResult.silent(NAME);
  }
}
