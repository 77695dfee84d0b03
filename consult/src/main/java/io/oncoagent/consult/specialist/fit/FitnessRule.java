package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.CaseProfile.Person;
import java.util.regex.Pattern;

/** Words for the unfit are not for the fit, and intensive treatment is not for the frail. */
public final class FitnessRule implements PopulationRule {
  private static final String NAME = "fitness";
  private static final Pattern FOR_UNFIT =
      Pattern.compile(
          "\\b(?:unfit|frail|poor performance status|performance status (?:of )?(?:2|3|4)|(?:not|are not) (?:candidates|eligible|suitable|fit) for (?:intensive|chemotherapy|cisplatin|surgery|transplant\\w*|standard)|"
              + "cannot tolerate|unable to (?:tolerate|receive|undergo)|ineligible for|too (?:ill|frail)|medically inoperable|not medically fit)\\b");
  private static final Pattern FOR_FIT =
      Pattern.compile("\\b(?:good performance status|excellent performance status|medically fit|fit patients|fit enough|young(?:er)? and fit|high-dose chemotherapy|intensive chemotherapy|intensified)\\b");

  /** Groups that have more to lose by treatment than others: old, ill besides, or not expected to live long. */
  private static final Pattern FOR_BURDENED =
      Pattern.compile(
          "\\b(?:of|with|who have|at) (?:an? )?(?:advanced age|limited life expectanc|(?:short|shorter) life expectanc|(?:significant |serious |severe |major |multiple |other )*(?:concomitant|coexist\\w+|comorbid|intercurrent) (?:illness|disease|medical|condition)|"
              + "(?:significant |serious |severe |major |multiple )+comorbid)|life expectancy (?:of )?(?:less|fewer|shorter|under|below|<)|\\b(?:less|not)[- ]fit\\b|\\bpoor (?:general|surgical|operative) (?:health|condition|risks?|candidates?)");
  /** Offered in place of treatment: whoever has more to lose by that is meant first. */
  private static final Pattern FOR_WAITING = Pattern.compile("^(?:careful )?(?:observation|watchful waiting|active surveillance|expectant management|watch and wait)\\b(?! after)");
  /** Groups that have little to lose by it. */
  private static final Pattern FOR_STRONG =
      Pattern.compile("\\b(?:good|excellent|well-controlled) (?:general |overall )?(?:health|condition)\\b|life expectancy (?:of )?(?:at least|more|greater|longer|over|exceed|>|\\u2265)|\\bgood (?:surgical|operative) (?:risks?|candidates?)|^fit patients\\b");
  /** Nothing for the unfit, though no sign that a fit patient needs it. */
  private static final Pattern INTENSIVE = Pattern.compile("\\b(?:allogeneic|myeloablative|marrow-ablative|stem cell rescue|hematopoietic (?:stem )?cell transplant\\w*)\\b");

  private final Remembered<Meant> read = new Remembered<>(Meant::of);

  private enum Meant {
    UNFIT,
    FIT,
    BURDENED,
    WAITING,
    STRONG,
    INTENSIVE,
    ANY;

    static Meant of(String segment) {
      if (FOR_UNFIT.matcher(segment).find()) {
        return UNFIT;
      }
      if (FOR_BURDENED.matcher(segment).find()) {
        return BURDENED;
      }
      if (FOR_WAITING.matcher(segment).find()) {
        return WAITING;
      }
      if (FOR_STRONG.matcher(segment).find()) {
        return STRONG;
      }
      return FOR_FIT.matcher(segment).find() ? FIT : FitnessRule.INTENSIVE.matcher(segment).find() ? INTENSIVE : ANY;
    }
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Person person = profile.person();
    double weight = 0;
    for (String segment : text.plainSegments()) {
      FitResult one = judge(read.of(segment), person);
      if (one.outcome() == FitOutcome.FAIL) {
        return one;
      }
      weight = Math.max(weight, one.weight());
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }

  private static FitResult judge(Meant meant, Person person) {
    boolean weak = person.unfit() || person.burdened();
    boolean fit = !person.frail() && person.ecog() != null && person.ecog() <= 1;
    return switch (meant) {
      case UNFIT -> fit && !person.burdened() ? notForFit() : weak ? FitResult.pass(NAME, 1.5) : FitResult.silent(NAME);
      case BURDENED -> weak ? FitResult.pass(NAME, 2.5) : fit && !person.old() ? notForFit() : FitResult.silent(NAME);
      case WAITING -> weak ? FitResult.pass(NAME, 2) : FitResult.silent(NAME);
      case FIT, STRONG -> weak ? notForWeak() : fit ? FitResult.pass(NAME, 1) : FitResult.silent(NAME);
      case INTENSIVE -> weak ? notForWeak() : FitResult.silent(NAME);
      case ANY -> FitResult.silent(NAME);
    };
  }

  private static FitResult notForFit() {
    return FitResult.of(NAME, FitOutcome.FAIL, "meant for patients who are not fit", "se refiere a pacientes no aptos");
  }

  private static FitResult notForWeak() {
    return FitResult.of(
        NAME, FitOutcome.FAIL, "meant for fit patients; performance status, frailty or other illness speaks against it", "se refiere a pacientes aptos; el estado general, la fragilidad u otra enfermedad lo desaconsejan");
  }
}
