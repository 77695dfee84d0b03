package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import java.util.Set;

/** From cues and section to the assertion of a cancer: family before all, then absence, doubt, the past. */
final class CancerAssertion {
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
    boolean past = kinds.contains(CueKind.HISTORICAL) || section == SectionKind.HISTORY;
    return past ? Assertion.HISTORICAL : Assertion.PRESENT;
  }
}
