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

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Person person = profile.person();
    double weight = 0;
    for (String segment : text.plainSegments()) {
      boolean pregnancy = PREGNANT.matcher(NOT_PREGNANCY.matcher(segment).replaceAll(" ")).find();
      if (pregnancy && !person.pregnant()) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for pregnant patients", "se refiere a pacientes embarazadas");
      }
      boolean pre = PRE.matcher(segment).find();
      boolean post = POST.matcher(segment).find();
      if (pre != post && person.menopausal() != null && pre == person.menopausal().startsWith("post")) {
        return FitResult.of(
            NAME, FitOutcome.FAIL, "meant for the other menopausal status", "se refiere al otro estado menopáusico");
      }
      if (MALE.matcher(segment).find() && "female".equals(person.sex())) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for men", "se refiere a varones");
      }
      weight = pregnancy ? 2 : pre != post && person.menopausal() != null ? Math.max(weight, 0.8) : weight;
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }
}
