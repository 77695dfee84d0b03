package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Sentence;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much a mention counts for being the cancer asked about. The figures are house rules, set on the project's own development notes;
 * only their order matters: a diagnosis line or a pathology sentence before a bare mention, the present before the past.
 */
final class CancerWeights {
  private static final Pattern DIAGNOSTIC =
      Pattern.compile("biops|\\bbx\\b|histolog|patholog|\\bpath\\b|cytolog|\\bfna|marrow|\\bflow\\b|diagnos|newly|confirm|consistent with|compatible con|reveal|showed|shows|excision|anatomia|citolog|punch|\\bfnb\\b|craniotomy|orchi");
  private static final Pattern COURSE = Pattern.compile("metasta|\\bstage\\b|estadio|recurr|relaps|progress|advanced|resect|recidiv|recaida|progresi|avanzad|refractor|\\bmets\\b|untreated|unresectable");
  private static final Pattern PAST = Pattern.compile("years ago|yrs ago|\\byr ago|remission|discharged|treated in|hace \\w+ anos|in (19|20)\\d\\d|\\bned\\b|cured|curad|without recurrence|no recurrence|sin recidiva|dado de alta|dada de alta|disease free|long ago");

  private final Reading reading;
  private final Map<Integer, Kind> kinds = new HashMap<>();

  /** What the words of a sentence say, read once. */
  private record Kind(boolean diagnostic, boolean course) {}

  CancerWeights(Reading reading) {
    this.reading = reading;
  }

  double of(Span span, Assertion assertion) {
    Sentence sentence = reading.note().sentenceAt(span.start());
    SectionKind section = reading.note().sectionAt(span.start());
    double weight = switch (assertion) {
      case PRESENT -> 1.0;
      case POSSIBLE, PENDING -> 0.55;
      case HISTORICAL -> 0.35;
      case PLANNED -> 0.2;
      default -> 0;
    };
    if (weight == 0) {
      return 0;
    }
    Kind kind = kinds.computeIfAbsent(sentence.start(), key -> kind(reading.note().folded(sentence)));
    if (section == SectionKind.DIAGNOSIS) {
      weight += 1.5;
    } else if (section == SectionKind.ASSESSMENT || section == SectionKind.PATHOLOGY) {
      weight += 0.7;
    }
    weight += kind.diagnostic() ? 0.6 : 0;
    weight += kind.course() ? 0.4 : 0;
    weight += 0.4 * (1.0 - (double) span.start() / Math.max(1, reading.note().text().length()));
    weight *= sentence.question() || section == SectionKind.QUESTION ? 0.6 : 1;
    return assertion == Assertion.HISTORICAL && PAST.matcher(reading.note().folded(sentence)).find() ? weight * 0.4 : weight;
  }

  private static Kind kind(String words) {
    return new Kind(DIAGNOSTIC.matcher(words).find(), COURSE.matcher(words).find());
  }
}
