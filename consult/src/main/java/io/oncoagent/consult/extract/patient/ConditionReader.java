package io.oncoagent.consult.extract.patient;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.SectionKind;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Certainty;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.ConditionEntry;
import io.oncoagent.lexicon.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Conditions beside the cancer that the note states of this patient, present or past. */
public final class ConditionReader {
  /** «Transplant clinic», «heart failure nurse»: a place or a person, no condition. */
  private static final Pattern SERVICE =
      Pattern.compile("^[ -](?:clinic|unit|team|ward|service|list(?:ing|ed)?|evaluation|work-?up|consult\\w*|candidate|candidacy|eligib\\w+|ineligib\\w+|conference|surgeon|physician|nurse|coordinator|centre|center|referral|program\\w*|screening|education|prophylaxis|vaccin\\w+)\\b");

  private final Reading reading;

  public ConditionReader(Reading reading) {
    this.reading = reading;
  }

  /** Each condition once, in order of the note. */
  public List<Comorbidity> read() {
    Map<String, Comorbidity> found = new LinkedHashMap<>();
    for (Mention mention : reading.mentions(Category.CONDITION)) {
      Span span = Reading.span(mention);
      Set<CueKind> kinds = reading.kinds(span);
      boolean not = kinds.contains(CueKind.ABSENT) || kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.PLANNED) || kinds.contains(CueKind.REFUSED)
          || reading.note().sectionAt(span.start()) == SectionKind.FAMILY || mention.ambiguous() || SERVICE.matcher(after(span)).find();
      if (!not) {
        reading.lexicon().condition(mention.key()).ifPresent(entry -> found.putIfAbsent(entry.code(), comorbidity(entry, span, kinds)));
      }
    }
    return List.copyOf(found.values());
  }

  private String after(Span span) {
    String folded = reading.note().folded();
    return folded.substring(span.end(), Math.min(folded.length(), span.end() + 24));
  }

  private Comorbidity comorbidity(ConditionEntry entry, Span span, Set<CueKind> kinds) {
    Assertion assertion = kinds.contains(CueKind.POSSIBLE) ? Assertion.POSSIBLE : kinds.contains(CueKind.HISTORICAL) ? Assertion.HISTORICAL : Assertion.PRESENT;
    boolean failure = entry.organFailure() && assertion == Assertion.PRESENT;
    return new Comorbidity(entry.code(), entry.name(), entry.kind(), failure, reading.note().between(span.start(), span.end()), new Grounds(List.of(span), assertion, assertion == Assertion.POSSIBLE ? Certainty.LOW : Certainty.HIGH));
  }
}
