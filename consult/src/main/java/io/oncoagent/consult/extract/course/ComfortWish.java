package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.WordPattern;
import io.oncoagent.domain.facts.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether care without anticancer treatment was decided or wished for, in English and Spanish. */
final class ComfortWish {
  private static final WordPattern DECIDED =
      WordPattern.of("\\b(?:best supportive care|bsc|comfort care|comfort measures|comfort[- ](?:only|focused|directed|oriented|based)|only comfort|just comfort|hospice|palliative care only|symptom control only|supportive care only|only supportive care"
          + "|no further (?:active |anti-?cancer |systemic )?(?:treatment|therapy|chemo\\w*)(?! (?:yet|so far|to date|has|have|had|was|were|given|received|since|until|before|thus far|at the time|followed))|does not want (?:any )?(?:more |further )?(?:chemo\\w*|treatment|therapy)|(?:wants?|wishes|wishing|prefers?|chooses|chose|opts? for|opted for|desires?|asks for|requests?) (?:for )?(?:comfort|symptom control|supportive care)"
          + "|cuidados paliativos exclusivos|tratamiento sintomatico exclusivo|cuidados de confort|medidas de confort|solo cuidados|no desea (?:mas )?(?:tratamiento|quimioterapia)|(?:solo|unicamente|exclusivamente) (?:desea |quiere |prefiere |busca )?(?:el )?(?:confort|medidas de confort|control sintomatico|tratamiento sintomatico)|(?:desea|quiere|prefiere) (?:solo|unicamente) (?:confort|cuidados|control de sintomas))\\b");
  private static final Pattern DECLINED = Pattern.compile("\\b(?:declin\\w+|refus\\w+|(?:does|did) not want|doesn't want|not (?:ready|ask\\w*) for|against|rechaz\\w+|no (?:desea|quiere|acepta))\\b[^,.;]*$|\\b(?:not|no) $");

  private final Reading reading;

  ComfortWish(Reading reading) {
    this.reading = reading;
  }

  /** The first such statement's words go to {@code words}. */
  boolean stated(List<Span> words) {
    WordPattern.Finder matcher = DECIDED.in(reading.note());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      boolean other = kinds.contains(CueKind.ABSENT) || kinds.contains(CueKind.HYPOTHETICAL) || kinds.contains(CueKind.FAMILY) || reading.note().sentenceAt(span.start()).question();
      if (!other && !declined(span)) {
        words.add(span);
        return true;
      }
    }
    return false;
  }

  private boolean declined(Span span) {
    int from = Math.max(reading.note().sentenceAt(span.start()).start(), span.start() - 30);
    return DECLINED.matcher(reading.note().folded().substring(from, span.start())).find();
  }
}
