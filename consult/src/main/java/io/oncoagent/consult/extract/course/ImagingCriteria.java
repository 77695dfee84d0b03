package io.oncoagent.consult.extract.course;

import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.domain.facts.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether imaging meets the criteria that stand for a biopsy (LI-RADS 5: ACR LI-RADS v2018; AASLD, Marrero 2018 Hepatology 68:723). The last
 * statement of the note decides; a pattern that is denied, or called atypical, does not meet them.
 */
final class ImagingCriteria {
  private static final String NOT = "(?:not|non|no|never|isn't|aren't|without|lack(?:s|ing)?(?: of)?|absence of|sin|ni|ausencia de|no es|no son)";
  private static final Pattern UNMET =
      Pattern.compile("\\b" + NOT + "[ -](?:\\w+ ){0,3}?(?:characteristic|typical|diagnostic of hcc|classic(?:al)?|washout|wash-out|lavado|caracteristic[oa]s?|tipic[oa]s?|hiperrealce|hyperenhanc\\w+|lr-?5|li-?rads[ :-]{0,2}5)\\b"
          + "|\\b(?:uncharacteristic|atypical (?:enhancement|pattern|imaging|appearance\\w*|features|lesion|nodule)|(?:patron|realce|captacion|comportamiento) atipic[oa]|indeterminate (?:lesion|nodule|imaging|liver|on)|(?:lesion|nodulo) indeterminad[oa])\\b"
          + "|\\b(?:criteria|criterios)\\b[^.;\\n]{0,30}\\b(?:not (?:met|fulfilled|satisfied)|unmet|no (?:cumplid\\w+|satisfech\\w+))\\b|\\b(?:not meet\\w*|not fulfil\\w*|fails? to meet|no (?:cumple|reune))\\b[^.;\\n]{0,40}\\b(?:criteria|criterios)\\b");
  /** A lower category: it counts unless another lesion of the note is of category 5. */
  private static final Pattern LOWER = Pattern.compile("\\b(?:li-?rads[ :-]{0,2}(?:category )?(?:lr-?)?[1-4m]|lr-?[1-4m])\\b");

  private final Reading reading;

  ImagingCriteria(Reading reading) {
    this.reading = reading;
  }

  /** The words that say that the criteria are met, or null. */
  @Nullable Span met() {
    Span met = last(TissueWords.CRITERIA, true);
    Span unmet = unmet();
    return met != null && (unmet == null || unmet.end() < met.start()) ? met : null;
  }

  /** The last words that say that imaging does not meet them, or null. */
  @Nullable Span unmet() {
    Span words = last(UNMET, false);
    Span met = last(TissueWords.CRITERIA, true);
    return words != null || met != null && reading.note().folded().substring(met.start(), met.end()).endsWith("5") ? words : last(LOWER, false);
  }

  private @Nullable Span last(Pattern pattern, boolean affirmed) {
    Matcher matcher = pattern.matcher(reading.note().folded());
    Span found = null;
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Set<CueKind> kinds = reading.kinds(span);
      boolean other = kinds.contains(CueKind.FAMILY) || kinds.contains(CueKind.HYPOTHETICAL) || reading.note().sentenceAt(span.start()).question();
      boolean denied = affirmed && kinds.contains(CueKind.ABSENT);
      found = other || denied ? found : span;
    }
    return found;
  }
}
