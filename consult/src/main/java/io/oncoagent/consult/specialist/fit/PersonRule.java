package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.CaseProfile.Person;
import java.util.regex.Pattern;

/** Pregnancy, sex and menopause, where the words are for one of them only. */
public final class PersonRule implements PopulationRule {
  private static final String NAME = "person";
  private static final Pattern PREGNANT = Pattern.compile("\\b(?:pregnan(?:t|cy)|trimester|gestation)\\b");
  private static final Pattern NOT_PREGNANCY = Pattern.compile("(?:not|non-?|avoid(?:ed)? (?:in|during)|contraindicated (?:in|during)|prevent|pregnancy test|molar|after|previous|term) ?pregnan\\w*|pregnancies");
  private static final Pattern PRE = Pattern.compile("\\b(?:premenopausal|perimenopausal)\\b");
  private static final Pattern POST = Pattern.compile("\\bpostmenopausal\\b");
  private static final Pattern MALE = Pattern.compile("\\b(?:male breast|men with breast)\\b");

  private final Remembered<Signs> read = new Remembered<>(Signs::of);

  /** Whom a piece names. */
  private record Signs(boolean pregnancy, boolean pre, boolean post, boolean male) {
    static Signs of(String segment) {
      boolean pregnancy = PREGNANT.matcher(NOT_PREGNANCY.matcher(segment).replaceAll(" ")).find();
      return new Signs(pregnancy, PRE.matcher(segment).find(), POST.matcher(segment).find(), MALE.matcher(segment).find());
    }
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Person person = profile.person();
    double weight = 0;
    for (String segment : text.plainSegments()) {
      Signs signs = read.of(segment);
      boolean pregnancy = signs.pregnancy();
      if (pregnancy && !person.pregnant()) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for pregnant patients", "se refiere a pacientes embarazadas");
      }
      boolean pre = signs.pre();
      boolean post = signs.post();
      if (pre != post && person.menopausal() != null && pre == person.menopausal().startsWith("post")) {
        return FitResult.of(
            NAME, FitOutcome.FAIL, "meant for the other menopausal status", "se refiere al otro estado menopáusico");
      }
      if (signs.male() && "female".equals(person.sex())) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for men", "se refiere a varones");
      }
      weight = pregnancy ? 2 : pre != post && person.menopausal() != null ? Math.max(weight, 0.8) : weight;
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }
}
