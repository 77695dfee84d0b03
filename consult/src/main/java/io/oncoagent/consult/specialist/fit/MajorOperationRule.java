package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import java.util.regex.Pattern;

/**
 * A major operation is not offered as if it were routine to an old patient whose heart or lungs have failed, nor to a bedridden one: such failure is among the
 * strongest predictors of death around an operation (ESC guideline on non-cardiac surgery, Halvorsen et al., Eur Heart J 2022;43:3826).
 */
public final class MajorOperationRule implements PopulationRule {
  private static final String NAME = "fitness";
  /** Named at the head of an item or a heading; beside the operation other treatment may be named, which then stands or falls with it. */
  private static final Pattern MAJOR =
      Pattern.compile(
          "^(?:(?:radical|total|partial|subtotal|extended|complete|curative|open|laparoscopic|robot\\w*|retropubic|simple|en bloc|bilateral|primary)[ ,/-]+)*"
              + "(?:prostatectomy|cystectomy|cystoprostatectomy|pneumonectomy|lobectomy|(?:o)?esophagectomy|gastrectomy|pancreat\\w*ectomy|pancreatico\\w+|hepatectomy|nephrectomy|nephroureterectomy|colectomy|"
              + "proctectomy|exenteration|pelvic exenteration|hysterectomy|cytoreductive surgery|debulking|liver transplant\\w*|whipple)\\b");

  private final Remembered<Boolean> major = new Remembered<>(plain -> MAJOR.matcher(plain).find());

  @Override
  public FitResult judge(GuidelineText text, CaseProfile profile) {
    boolean weak = profile.person().burdened() || profile.person().bedridden();
    boolean named = weak && text.plainSegments().stream().anyMatch(major::of);
    return named
        ? FitResult.of(NAME, FitOutcome.FAIL, "a major operation; other illness or performance status speaks against it", "una cirugía mayor; otra enfermedad o el estado general la desaconsejan")
        : FitResult.silent(NAME);
  }
}
