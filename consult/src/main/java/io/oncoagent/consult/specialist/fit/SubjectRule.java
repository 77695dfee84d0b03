package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading «Treatment of X» whose X is a disease that neither the document's title nor the patient's cancer has: many documents treat a relative of their
 * subject beside it (amyloidosis beside myeloma).
 */
public final class SubjectRule implements PopulationRule {
  private static final String NAME = "subject";
  private static final double COST = -2;
  private static final Pattern HEADING = Pattern.compile("^(?:standard )?treatment(?: options?)? (?:of|for) (.+)");
  private static final Pattern DISEASE = Pattern.compile("\\b\\w+(?:omas?|osis|emias?|aemias?|plasias?|syndromes?|dysgerminomas?|cytosis)\\b");

  private static final Pattern ROW = Pattern.compile("(?:tumor type|histology|disease|subtype|treatment group|tumou?r)(?: \\([^)]*\\))?: ?([^;]+)(?:;|$)");

  private final Lexicon lexicon;

  public SubjectRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    String known = known(text, profile);
    for (String segment : text.plainSegments()) {
      Matcher row = ROW.matcher(segment);
      if (row.find() && names(row.group(1), known) == Whose.OTHER) {
        return FitResult.of(NAME, FitOutcome.FAIL, "the table's row is on another disease", "la fila de la tabla trata de otra enfermedad");
      }
      Matcher heading = HEADING.matcher(segment);
      if (segment.length() > 140 || !heading.find()) {
        continue;
      }
      if (names(heading.group(1), known) == Whose.OTHER) {
        return new FitResult(NAME, FitOutcome.WARN, COST, new Wording("the heading names another disease", "el título nombra otra enfermedad"));
      }
    }
    return FitResult.silent(NAME);
  }

  private enum Whose {
    NOBODY,
    MINE,
    OTHER
  }

  private static Whose names(String words, String known) {
    Matcher diseases = DISEASE.matcher(words);
    Whose whose = Whose.NOBODY;
    while (diseases.find()) {
      if (known.contains(stem(diseases.group()))) {
        return Whose.MINE;
      }
      whose = Whose.OTHER;
    }
    return whose;
  }

  private static String stem(String disease) {
    return disease.endsWith("s") && !disease.endsWith("sis") ? disease.substring(0, disease.length() - 1) : disease;
  }

  private String known(GuidelineText text, CaseProfile profile) {
    StringBuilder known = new StringBuilder(PlainWords.of(text.title()));
    for (String code : profile.named()) {
      known.append(' ').append(PlainWords.of(lexicon.cancer(code).map(CancerEntry::name).orElse(code)));
      known.append(' ').append(PlainWords.of(String.join(" ", lexicon.cancer(code).map(CancerEntry::synonyms).orElse(java.util.List.of()))));
    }
    return known.append(" carcinoma metastasis").toString();
  }
}
