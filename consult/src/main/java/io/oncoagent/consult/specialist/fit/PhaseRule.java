package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.consult.specialist.profile.StageWords;
import java.util.Set;
import java.util.regex.Pattern;

/** First treatment, adjuvant, or relapse: the line that the words are meant for is the patient's. */
public final class PhaseRule implements PopulationRule {
  private static final String NAME = "line";
  /** Guidelines mark what is for relapse; what is not marked is mostly first treatment. */
  private static final double NOT_SAID = -1.3;

  /** «Metastatic or recurrent, first line»: recurrent after an operation, not after drugs. */
  private static final Pattern FIRST_LINE = Pattern.compile("(?i)\\bfirst[- ]line\\b(?!.*\\bsecond[- ]line\\b)|\\bnewly diagnosed\\b|\\bpreviously untreated\\b");

  private final Remembered<PhaseSigns> read = new Remembered<>(PhaseSigns::of);

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    double weight = 0;
    for (String segment : text.segments()) {
      PhaseSigns signs = read.of(segment);
      boolean later = signs.later();
      boolean first = signs.first();
      if (later && !first && (signs.firmlyLater() || !coversStage(signs, profile)) && early(profile)) {
        return FitResult.of(
            NAME, FitOutcome.FAIL, "meant for relapsed or previously treated disease", "se refiere a enfermedad en recaída o ya tratada");
      }
      boolean untreatedOnly = FIRST_LINE.matcher(segment).find() && !profile.priorDrugs().isEmpty();
      if (first && (!later || untreatedOnly) && profile.phase() == Phase.LATER) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for first treatment", "se refiere al primer tratamiento");
      }
      FitResult order = order(signs, profile);
      if (order.outcome() == FitOutcome.FAIL) {
        return order;
      }
      if ((later && profile.phase() == Phase.LATER) || (first && profile.phase() == Phase.FIRST)) {
        weight = Math.max(weight, 1.5);
      }
      weight = Math.max(weight, order.weight());
    }
    if (weight == 0 && profile.phase() == Phase.LATER && !text.headings().isEmpty()) {
      return new FitResult(NAME, FitOutcome.WARN, NOT_SAID, new Wording("the words do not say that they are for relapsed disease", "no dice que sea para la recaída"));
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }

  private static boolean early(CaseProfile profile) {
    return profile.phase() == Phase.FIRST || profile.phase() == Phase.AFTER_SURGERY;
  }

  private static boolean coversStage(PhaseSigns signs, CaseProfile profile) {
    Set<String> groups = signs.stages();
    if (groups.isEmpty()) {
      boolean far = profile.extent() == Extent.METASTATIC && signs.metastatic();
      boolean regional = profile.extent() == Extent.LOCALLY_ADVANCED && signs.regional();
      return far || regional || (profile.unresectable() && signs.unresectable());
    }
    Set<String> known = profile.stages().isEmpty() && profile.extent() == Extent.METASTATIC ? Set.of("IV") : profile.stages();
    return known.isEmpty()
        || groups.stream().anyMatch(g -> known.stream().anyMatch(k -> StageWords.covers(g, k) != StageWords.Cover.NO));
  }

  private static FitResult order(PhaseSigns signs, CaseProfile profile) {
    boolean adjuvant = signs.adjuvant();
    boolean before = signs.before();
    if ((before || signs.instead()) && !adjuvant && operated(profile)) {
      return FitResult.of(NAME, FitOutcome.FAIL, "precedes an operation that is already done", "precede a una cirugía ya realizada");
    }
    boolean far = profile.extent() == Extent.METASTATIC && profile.phase() != Phase.AFTER_SURGERY;
    if ((adjuvant || before) && far && !signs.metastatic()) {
      return FitResult.of(
          NAME, FitOutcome.FAIL, "meant for treatment around curative surgery", "se refiere al tratamiento en torno a la cirugía curativa");
    }
    return adjuvant && operated(profile) ? FitResult.pass(NAME, 2) : FitResult.silent(NAME);
  }

  private static boolean operated(CaseProfile profile) {
    return profile.phase() == Phase.AFTER_SURGERY || profile.extent() == Extent.NO_DISEASE;
  }
}
