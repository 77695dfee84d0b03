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

  /** Nothing for the unfit, though no sign that a fit patient needs it. */
  private static final Pattern INTENSIVE = Pattern.compile("\\b(?:allogeneic|myeloablative|marrow-ablative|stem cell rescue|hematopoietic (?:stem )?cell transplant\\w*)\\b");

  private final Remembered<Meant> read = new Remembered<>(Meant::of);

  private enum Meant {
    UNFIT,
    FIT,
    INTENSIVE,
    ANY;

    static Meant of(String segment) {
      if (FOR_UNFIT.matcher(segment).find()) {
        return UNFIT;
      }
      return FOR_FIT.matcher(segment).find() ? FIT : FitnessRule.INTENSIVE.matcher(segment).find() ? INTENSIVE : ANY;
    }
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Person person = profile.person();
    boolean fit = !person.frail() && person.ecog() != null && person.ecog() <= 1;
    double weight = 0;
    for (String segment : text.plainSegments()) {
      Meant meant = read.of(segment);
      if (meant == Meant.UNFIT) {
        if (fit) {
          return FitResult.of(NAME, FitOutcome.FAIL, "meant for patients who are not fit", "se refiere a pacientes no aptos");
        }
        weight = person.unfit() ? 1.5 : weight;
      } else if (meant == Meant.FIT || meant == Meant.INTENSIVE) {
        if (person.unfit()) {
          return FitResult.of(
              NAME, FitOutcome.FAIL, "meant for fit patients; performance status or frailty speaks against it", "se refiere a pacientes aptos; el estado general o la fragilidad lo desaconsejan");
        }
        weight = fit && meant == Meant.FIT ? Math.max(weight, 1) : weight;
      }
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }
}
