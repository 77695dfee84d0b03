package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that except just what this patient has: «longer survival in exon 19 deletion, not in L858R». */
public final class ExceptedRule implements PopulationRule {
  private static final String NAME = "excepted";
  private static final Pattern EXCEPTED =
      Pattern.compile("\\b(?:not (?:in|for|with)|but not (?:in|for)?|except(?:ing)?(?: (?:in|for|with))?|excluding|other than|no en|excepto(?: en)?|salvo(?: en)?) ([^.;:]{2,60})");

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    Matcher excepted = EXCEPTED.matcher(PlainWords.of(text.words()));
    while (excepted.find()) {
      for (Biomarker marker : profile.markers()) {
        String own = marker.status() == MarkerStatus.POSITIVE ? own(marker) : null;
        if (own != null && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(PlainWords.of(own)) + "(?![\\p{L}\\d])").matcher(excepted.group(1)).find()) {
          return FitResult.of(NAME, FitOutcome.FAIL, "the guideline excepts " + own, "la guía exceptúa " + own);
        }
      }
    }
    return FitResult.silent(NAME);
  }

  /** What tells this patient's finding from others of the gene: the alteration, where there is one that is not a mere «mutation». */
  private static @Nullable String own(Biomarker marker) {
    String alteration = marker.alteration();
    return alteration != null && alteration.matches(".*\\d.*") ? alteration : null;
  }
}
