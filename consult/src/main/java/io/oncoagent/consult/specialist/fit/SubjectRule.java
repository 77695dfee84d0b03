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

  private final Lexicon lexicon;

  public SubjectRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    String known = known(text, profile);
    for (String segment : text.plainSegments()) {
      Matcher heading = HEADING.matcher(segment);
      if (segment.length() > 140 || !heading.find()) {
        continue;
      }
      Matcher diseases = DISEASE.matcher(heading.group(1));
      boolean mine = false;
      boolean other = false;
      while (diseases.find()) {
        boolean shared = known.contains(stem(diseases.group()));
        mine |= shared;
        other |= !shared;
      }
      if (other && !mine) {
        return new FitResult(NAME, FitOutcome.WARN, COST, new Wording("the heading names another disease", "el título nombra otra enfermedad"));
      }
    }
    return FitResult.silent(NAME);
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
