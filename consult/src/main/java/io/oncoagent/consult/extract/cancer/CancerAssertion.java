package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import java.util.Set;
import java.util.regex.Pattern;

/** From cues and section to the assertion of a cancer: family before all, then absence, doubt, the past. */
final class CancerAssertion {
  private static final Pattern OVER = Pattern.compile("\\bned\\b|no evidence of disease|disease[- ]free|in remission|\\bcured\\b|sin enfermedad|\\bhad\\b[^.;]{0,40}\\bin (?:19|20)\\d\\d");
  private static final Pattern CURRENT = Pattern.compile("\\bnow\\b|current|relaps|recurr|progress|metast|\\bmets\\b|ahora|actual|recidiv|recaida|follow-?up|surveillance|seguimiento");

  private final Reading reading;

  CancerAssertion(Reading reading) {
    this.reading = reading;
  }

  Assertion of(Span span) {
    Set<CueKind> kinds = reading.kinds(span);
    SectionKind section = reading.note().sectionAt(span.start());
    if (kinds.contains(CueKind.FAMILY) || section == SectionKind.FAMILY) {
      return Assertion.FAMILY;
    }
    if (kinds.contains(CueKind.ABSENT)) {
      return kinds.contains(CueKind.POSSIBLE) && !kinds.contains(CueKind.HISTORICAL) ? Assertion.POSSIBLE : Assertion.ABSENT;
    }
    if (kinds.contains(CueKind.HYPOTHETICAL) && !kinds.contains(CueKind.HISTORICAL)) {
      return Assertion.PLANNED;
    }
    if (kinds.contains(CueKind.POSSIBLE) || kinds.contains(CueKind.PENDING)) {
      return Assertion.POSSIBLE;
    }
    if (Alternative.stands(reading.note(), span)) {
      return Assertion.POSSIBLE;
    }
    boolean past = kinds.contains(CueKind.HISTORICAL) || section == SectionKind.HISTORY || over(span);
    return past ? Assertion.HISTORICAL : Assertion.PRESENT;
  }

  /** A sentence of an old year or of freedom from disease, without a word of the present, tells of the past. */
  private boolean over(Span span) {
    String sentence = reading.note().folded(reading.note().sentenceAt(span.start()));
    return OVER.matcher(sentence).find() && !CURRENT.matcher(sentence).find();
  }
}
