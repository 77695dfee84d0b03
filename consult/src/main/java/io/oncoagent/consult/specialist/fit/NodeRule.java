package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node-positive or node-negative, where the patient's N category is known (AJCC Cancer Staging Manual, 8th ed., chapter 1: N0 none, N1–N3 involved). */
public final class NodeRule implements PopulationRule {
  private static final String NAME = "nodes";
  /** The N of the patient's TNM, not one found after treatment ({@code yp}): what a guideline calls node-positive is said of the untreated tumour. */
  private static final Pattern CATEGORY = Pattern.compile("(?<![A-Zefg-oq-tv-z])N([0-3])");
  private static final Pattern AFTER_TREATMENT = Pattern.compile("(?i)\\by ?[cp] ?[TN]");
  private static final Pattern NEGATIVE =
      Pattern.compile("\\b(?:lymph )?nodes?[- ]negative\\b|\\bnegative (?:axillary |sentinel |regional |inguinal |pelvic )?(?:lymph )?nodes\\b|\\b(?:without|no) (?:axillary |regional |pathologic )?(?:lymph )?nod(?:e|al) (?:involvement|metasta\\w+|disease)\\b|\\b[cp]?n0 disease\\b");
  private static final Pattern POSITIVE =
      Pattern.compile("\\b(?:lymph )?nodes?[- ]positive\\b|\\bpositive (?:axillary |sentinel |regional |inguinal |pelvic )?(?:lymph )?nodes\\b|\\b[cp]?n[123] disease\\b|\\bn[123](?:-n?[23])? (?:tumou?rs|cancers?)\\b");

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    String tnm = profile.tnm() == null ? "" : profile.tnm();
    Matcher category = CATEGORY.matcher(tnm);
    if (AFTER_TREATMENT.matcher(tnm).find() || !category.find()) {
      return FitResult.silent(NAME);
    }
    boolean involved = !category.group(1).equals("0");
    for (String plain : text.plainSegments()) {
      boolean negative = NEGATIVE.matcher(plain).find();
      boolean positive = POSITIVE.matcher(plain).find();
      if (negative && !positive && involved) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for node-negative disease", "se refiere a enfermedad sin ganglios afectados");
      }
      if (positive && !negative && !involved) {
        return FitResult.of(NAME, FitOutcome.FAIL, "meant for node-positive disease", "se refiere a enfermedad con ganglios afectados");
      }
    }
    return FitResult.silent(NAME);
  }
}
