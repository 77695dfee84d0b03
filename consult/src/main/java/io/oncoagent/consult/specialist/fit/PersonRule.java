package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.CaseProfile.Person;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.Lexicon;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pregnancy, sex and menopause, where the words are for one of them only. */
public final class PersonRule implements PopulationRule {
  private static final String NAME = "person";
  private static final Pattern PREGNANT = Pattern.compile("\\b(?:pregnan(?:t|cy)|trimester|gestation)\\b");
  private static final Pattern NOT_PREGNANCY = Pattern.compile("(?:not|non-?|avoid(?:ed)? (?:in|during)|contraindicated (?:in|during)|prevent|pregnancy test|molar|after|previous|term) ?pregnan\\w*|pregnancies");
  private static final Pattern PRE = Pattern.compile("\\b(?:premenopausal|perimenopausal)\\b");
  private static final Pattern POST = Pattern.compile("\\bpostmenopausal\\b");
  private static final Pattern MALE = Pattern.compile("\\b(?:male breast|men with breast)\\b");

  /** Headings and lead-ins that are for one sex: «Men, distal urethra, stage 0». Breast guidelines write «women» of everybody. */
  private static final Pattern ONE_SEX = Pattern.compile("^(women|men)\\b(?! (?:and|or) )");

  /** An item whose own label names one sex: «Axillary adenocarcinoma, women: surgery …». */
  private static final Pattern LABELLED = Pattern.compile("^[^:.]{0,60}\\b(women|men)\\b(?! (?:and|or) )[^:.]{0,20}:");

  /** Treatment by other words than a drug's name, an operation aside. */
  private static final Pattern TREATMENT =
      Pattern.compile(
          "\\b(?:radiation|radio\\w+|irradiation|brachy\\w+|chemo\\w*|immuno\\w+|endocrine|hormon\\w+|aromatase|ovarian (?:suppression|ablation)|targeted|systemic|adjuvant|neoadjuvant|postoperative|"
              + "preoperative|(?:anti-?)?her2(?:/neu)?-?\\w*|inhibitors?|antibod\\w+|transplant\\w*|conditioning|checkpoint|car t)\\b");

  private final Remembered<Signs> read = new Remembered<>(Signs::of);
  private final Remembered<String> titles = new Remembered<>(PlainWords::of);
  private final AgentReader agents;

  public PersonRule(Lexicon lexicon) {
    this.agents = new AgentReader(lexicon);
  }

  /** Whom a piece names. */
  private record Signs(boolean pregnancy, boolean pre, boolean post, boolean male) {
    static Signs of(String segment) {
      boolean pregnancy = PREGNANT.matcher(NOT_PREGNANCY.matcher(segment).replaceAll(" ")).find();
      return new Signs(pregnancy, PRE.matcher(segment).find(), POST.matcher(segment).find(), MALE.matcher(segment).find());
    }
  }

  /** A drug or radiation under a title, headings and words that do not speak of pregnancy: what was written of others harms a fetus. */
  private boolean harmful(GuidelineText text) {
    boolean spoken = PREGNANT.matcher(titles.of(text.title())).find() || text.plainSegments().stream().anyMatch(segment -> PREGNANT.matcher(segment).find());
    return !spoken && (TREATMENT.matcher(text.plainSegments().getLast()).find() || !agents.agents(text.words()).isEmpty());
  }

  private boolean otherSex(GuidelineText text, Person person) {
    if (person.sex() == null || titles.of(text.title()).contains("breast")) {
      return false;
    }
    String other = person.sex().equals("female") ? "men" : "women";
    Matcher label = LABELLED.matcher(text.words().toLowerCase(Locale.ROOT));
    return label.find() && label.group(1).equals(other) || text.plainSegments().stream().map(ONE_SEX::matcher).anyMatch(m -> m.find() && m.group(1).equals(other));
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Person person = profile.person();
    if (person.pregnant() && !text.words().isEmpty() && harmful(text)) {
      return FitResult.of(NAME, FitOutcome.FAIL, "says nothing of pregnancy", "no dice nada del embarazo");
    }
    if (otherSex(text, person)) {
      return "female".equals(person.sex())
          ? FitResult.of(NAME, FitOutcome.FAIL, "meant for men", "se refiere a varones")
          : FitResult.of(NAME, FitOutcome.FAIL, "meant for women", "se refiere a mujeres");
    }
    double weight = 0;
    for (String segment : text.plainSegments()) {
      Signs signs = read.of(segment);
      boolean pregnancy = signs.pregnancy();
      if (pregnancy && !person.pregnant()) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for pregnant patients", "se refiere a pacientes embarazadas");
      }
      boolean pre = signs.pre();
      boolean post = signs.post();
      String menopausal = person.pregnant() ? "pre" : person.menopausal();
      if (pre != post && menopausal != null && pre == menopausal.startsWith("post")) {
        return FitResult.of(
            NAME, FitOutcome.FAIL, "meant for the other menopausal status", "se refiere al otro estado menopáusico");
      }
      if (signs.male() && "female".equals(person.sex())) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for men", "se refiere a varones");
      }
      weight = pregnancy ? 2 : pre != post && menopausal != null ? Math.max(weight, 0.8) : weight;
    }
    return weight > 0 ? FitResult.pass(NAME, weight) : FitResult.silent(NAME);
  }
}
