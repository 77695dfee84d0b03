package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.consult.specialist.profile.Phase;
import io.oncoagent.consult.specialist.profile.PlainWords;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.List;
import java.util.regex.Pattern;

/** An operation that is done is not an option any more. */
public final class OperationDoneRule implements PopulationRule {
  private static final String NAME = "operation-done";
  private static final Pattern OPERATION =
      Pattern.compile(
          "^(?:(?:radical|wide|complete|simple|partial|total|inguinal|surgical|primary|local|laparoscopic|open|segmental|limb-sparing)[ ,]+)*"
              + "(?:surgery|surgical (?:resection|excision|removal)|resection|excision|\\w+ectomy|lobectomy|mastectomy|orchiectomy|hysterectomy)\\b");
  private static final Pattern MORE =
      Pattern.compile("adjuvant|followed by|postoperative|chemo|radiation|radiotherapy|therapy|surveillance|metasta|residual|lymph node|node dissection|lymphadenectomy|recurren");

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean operated =
        (profile.phase() == Phase.AFTER_SURGERY || profile.extent() == Extent.NO_DISEASE) && profile.priorKinds().contains(TreatmentKind.SURGERY);
    if (!operated) {
      return FitResult.silent(NAME);
    }
    List<String> segments = text.plainSegments();
    if (segments.isEmpty()) {
      return FitResult.silent(NAME);
    }
    String words = segments.getLast();
    if (OPERATION.matcher(words).find() && !MORE.matcher(words).find()) {
      return FitResult.of(NAME, FitOutcome.FAIL, "the operation is already done", "la cirugía ya se ha realizado");
    }
    return FitResult.silent(NAME);
  }
}
