package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Age, sex, pregnancy, menopause, frailty. Unknown stays unknown. */
public final class PatientReader {
  private static final WordPattern FEMALE = WordPattern.of("\\b(?:\\d{1,3} ?-?(?:y/?o? ?|/)?f|woman|female|lady|girl|she|her|hers|mujer|nina|senora|femenina|femenino|(?:post|pre|peri)-?menop\\w*|posmenopausica|\\d{1,3} ?(?:-?yo|y/o|yrs?(?: old)?|years? old)[ ,]+(?:[a-z-]+[ ,]+){0,2}f(?= ?[,.;(]| \\w)|pregnant|embarazada|g\\dp\\d|gravida|mrs|ms(?=\\.? \\[)|ms(?=\\. [a-z])|lady|housewife)\\b|\\byof\\b|\\b\\d+ ?yof\\b");
  private static final WordPattern MALE = WordPattern.of("\\b(?:\\d{1,3} ?-?(?:y/?o? ?|/)?m|\\d{1,3} ?(?:-?yo|y/o|yrs?(?: old)?|years? old)[ ,]+(?:[a-z-]+[ ,]+){0,2}m(?= ?[,.;(]| [a-z])|man|male|gentleman|boy|he|his|him|varon|hombre|nino|senor|masculino|mr(?=\\.? \\[)|mr(?=\\. [a-z]))\\b|\\byom\\b|\\b\\d+ ?yom\\b");
  private static final Pattern PREGNANT = Pattern.compile("\\b(?:pregnan(?:t|cy)|(?:in (?:her |the )?)?(?:first|second|third|1st|2nd|3rd) trimester|iup(?: at)?(?= ?\\d)|en (?:el |su )?(?:primer|segundo|tercer) trimestre|gestation(?:al age)?|gravid|embarazada|embarazo|gestante|gestacion|weeks? (?:of )?gestation)\\b|\\b\\d{1,2}(?:\\+\\d)? ?(?:/40|weeks? pregnant|wks? pregnant|weeks? gestation|sem(?:anas)? de (?:gestacion|embarazo))");
  /** One of these stands in every word of the patterns on pregnancy; without any, nothing needs to be searched. */
  private static final List<String> PREGNANCY_SIGNS = List.of("pregnan", "gestat", "gestac", "gestan", "gravid", "embaraz", "/40", "hcg", "trimest", "iup");
  private static final Pattern WEEK = Pattern.compile("\\b(\\d{1,2})(?:\\+\\d| ?\\d/7)? ?(?:weeks?|wks?|w|/40|sem(?:anas)?)\\b(?: (?:of |de )?(?:pregnan\\w+|gestation|gestacion|embarazo))?|\\bga (\\d{1,2})|\\b(\\d{1,2})/40\\b");
  private static final Pattern NOT_PREGNANT = Pattern.compile("pregnancy test (?:is |was )?(?:neg|negative)|not pregnant|test de embarazo negativo|no embarazada|hcg negative|pregnancy (?:excluded|test pending)|beta-?hcg neg");
  private static final Pattern PAST_PREGNANCY = Pattern.compile("(?:previous|prior|past|first|last|second|after|since her|two|three|her) pregnan|pregnancies|pregnancy loss|molar pregnancy|during (?:her )?(?:last )?pregnancy|months after|ectopic|mole");
  private static final WordPattern POST = WordPattern.of("post-?menopausal|pos?tmenopausica|menopausia a los|menopause at");
  private static final WordPattern PRE = WordPattern.of("pre-?menopausal|premenopausica|regular (?:menses|periods)|still menstruating|reglas regulares");
  private static final WordPattern PERI = WordPattern.of("peri-?menopausal|perimenopausica");
  private static final WordPattern FRAIL = WordPattern.of("\\b(?:frail|frailty|fragil|fragilidad|clinical frailty scale|cfs [5-9]|bed-?bound|housebound|encamad[oa]|nursing home|care home|wheelchair-bound)\\b");

  private final Reading reading;
  private final List<Grounds> grounds = new ArrayList<>();

  public PatientReader(Reading reading) {
    this.reading = reading;
  }

  /** The person; {@code conditions} contribute frailty terms. */
  public Patient read(List<Comorbidity> conditions) {
    AgeReader.Age age = new AgeReader(reading).read();
    if (age != null) {
      ground(age.span());
    }
    Integer years = age == null ? null : age.years();
    Boolean pregnant = pregnant();
    ReproductiveReader reproductive = new ReproductiveReader(reading);
    boolean frail = stated(FRAIL) || conditions.stream().anyMatch(condition -> condition.code().equals("frailty") || condition.code().equals("functional-dependence"));
    return new Patient(years, group(years), sex(), pregnant, Boolean.TRUE.equals(pregnant) ? week() : null, menopause(), frail, grounds, reproductive.lactating(), reproductive.fertilityWish());
  }

  private AgeGroup group(@Nullable Integer years) {
    if (years == null) {
      return new AgeGroupReader(reading).read();
    }
    return years < 15 ? AgeGroup.CHILD : years < 40 ? AgeGroup.AYA : AgeGroup.ADULT;
  }

  private @Nullable String sex() {
    int female = first(FEMALE);
    int male = first(MALE);
    if (female == Integer.MAX_VALUE && male == Integer.MAX_VALUE) {
      return null;
    }
    return female < male ? "female" : "male";
  }

  private int first(WordPattern pattern) {
    WordPattern.Finder matcher = pattern.in(reading.note());
    while (matcher.find()) {
      if (!reading.kinds(new Span(matcher.start(), matcher.end())).contains(CueKind.FAMILY)) {
        return matcher.start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private @Nullable Boolean pregnant() {
    String folded = reading.note().folded();
    if (PREGNANCY_SIGNS.stream().noneMatch(folded::contains)) {
      return null;
    }
    Matcher not = NOT_PREGNANT.matcher(folded);
    if (not.find()) {
      ground(new Span(not.start(), not.end()));
      return false;
    }
    Matcher matcher = PREGNANT.matcher(folded);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      String around = folded.substring(Math.max(0, matcher.start() - 24), Math.min(folded.length(), matcher.end() + 16));
      if (PAST_PREGNANCY.matcher(around).find() || kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.HISTORICAL) || around.contains("wish") || around.contains("desire") || around.contains("avoid")) {
        continue;
      }
      ground(span);
      return !kinds.contains(CueKind.ABSENT);
    }
    return null;
  }

  private @Nullable Integer week() {
    String folded = reading.note().folded();
    Matcher pregnant = PREGNANT.matcher(folded);
    while (pregnant.find()) {
      Matcher week = WEEK.matcher(folded).region(Math.max(0, pregnant.start() - 30), Math.min(folded.length(), pregnant.end() + 30));
      if (week.find()) {
        String digits = week.group(1) != null ? week.group(1) : week.group(2) != null ? week.group(2) : week.group(3);
        int value = Integer.parseInt(digits);
        return value >= 3 && value <= 43 ? value : null;
      }
    }
    return null;
  }

  private @Nullable String menopause() {
    return stated(PERI) ? "perimenopausal" : stated(POST) ? "postmenopausal" : stated(PRE) ? "premenopausal" : null;
  }

  private boolean stated(WordPattern pattern) {
    WordPattern.Finder matcher = pattern.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      if (!kinds.contains(CueKind.ABSENT) && !kinds.contains(CueKind.FAMILY) && !kinds.contains(CueKind.HYPOTHETICAL) && !kinds.contains(CueKind.REFUSED)) {
        ground(span);
        return true;
      }
    }
    return false;
  }

  private void ground(Span span) {
    grounds.add(new Grounds(List.of(span), Assertion.PRESENT, Certainty.HIGH));
  }
}
