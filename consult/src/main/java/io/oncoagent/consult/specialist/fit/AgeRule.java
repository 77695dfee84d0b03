package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.CaseProfile.AgeBand;
import io.oncoagent.consult.specialist.profile.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Children or adults, and age limits in years, as the words say. */
public final class AgeRule implements PopulationRule {
  private static final String NAME = "age";
  private static final Pattern CHILD = Pattern.compile("\\b(?:child|children|childhood|pa?ediatric|infants?|adolescents?|neonat\\w*|toddlers?)\\b");
  private static final Pattern ADULT = Pattern.compile("\\badults?\\b(?! siblings)");
  private static final Pattern OLDER = Pattern.compile("\\b(?:older (?:patients|adults|men|women|people)|elderly|older than (\\d{1,2}) years|(?:aged )?(\\d{1,2}) years (?:and|or) older|aged (\\d{1,2}) years or more|(?:>|>=|\\u2265) ?(\\d{1,2}) years)");
  private static final Pattern YOUNGER = Pattern.compile("\\b(?:younger than|less than|under|<) ?(\\d{1,2}) (years|months)|\\b(?:aged )?(\\d{1,2}) years (?:and|or) younger|\\binfants?\\b");
  /** Where «older» gives no number: 65, the usual cut of the trials that guidelines cite (NCI SEER, cancer in older adults). */
  private static final int OLD = 65;
  /** «Infant» in paediatric protocols: under 1 year. */
  private static final int INFANT = 1;

  private final Remembered<Signs> read = new Remembered<>(Signs::of);
  private final Remembered<String> titles = new Remembered<>(PlainWords::of);

  /** Whether a piece speaks of children, of adults, of limits at all. */
  private record Signs(boolean child, boolean adult, boolean limited) {
    static Signs of(String segment) {
      return new Signs(CHILD.matcher(segment).find(), ADULT.matcher(segment).find(), OLDER.matcher(segment).find() || YOUNGER.matcher(segment).find());
    }

    boolean silent() {
      return !child && !adult && !limited;
    }
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    AgeBand band = profile.person().band();
    List<String> place = new ArrayList<>(text.plainSegments());
    place.addFirst(titles.of(text.title()));
    boolean named = false;
    for (String segment : place) {
      Signs signs = read.of(segment);
      if (signs.silent()) {
        continue;
      }
      boolean child = signs.child();
      boolean adult = signs.adult();
      if (child && !adult && band == AgeBand.ADULT) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for children", "se refiere a niños");
      }
      if (adult && !child && band == AgeBand.CHILD) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for adults", "se refiere a adultos");
      }
      FitResult limit = signs.limited() ? limits(segment, profile.person().age()) : FitResult.silent(NAME);
      if (limit.outcome() == FitOutcome.FAIL) {
        return limit;
      }
      named |= limit.outcome() == FitOutcome.PASS || (child && band == AgeBand.CHILD) || (adult && band == AgeBand.ADULT);
    }
    return named ? FitResult.pass(NAME, 0.6) : FitResult.silent(NAME);
  }

  private static FitResult limits(String segment, @Nullable Integer age) {
    if (age == null) {
      return FitResult.silent(NAME);
    }
    boolean met = false;
    Matcher older = OLDER.matcher(segment);
    while (older.find()) {
      int limit = number(older, OLD);
      if (age < limit) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for patients over " + limit, "se refiere a mayores de " + limit);
      }
      met = true;
    }
    Matcher younger = YOUNGER.matcher(segment);
    while (younger.find()) {
      int limit = "months".equals(younger.group(2)) ? INFANT : younger.group().startsWith("infant") ? INFANT : number(younger, INFANT);
      if (age > limit || ("months".equals(younger.group(2)) && age > INFANT)) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for patients under " + limit, "se refiere a menores de " + limit);
      }
      met = true;
    }
    return met ? FitResult.pass(NAME, 1) : FitResult.silent(NAME);
  }

  private static int number(Matcher matcher, int otherwise) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null && group.chars().allMatch(Character::isDigit)) {
        return Integer.parseInt(group);
      }
    }
    return otherwise;
  }
}
