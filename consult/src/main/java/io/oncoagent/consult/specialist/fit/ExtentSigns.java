package io.oncoagent.consult.specialist.fit;

import io.oncoagent.consult.specialist.profile.PlainWords;

/** What one piece of a guideline says of the extent of disease. */
record ExtentSigns(boolean far, boolean near, boolean local, boolean regional, boolean advanced, boolean unresectable, boolean resectable, boolean borderline, boolean adjuvant) {
  static ExtentSigns of(String segment) {
    String plain = PlainWords.of(segment);
    return new ExtentSigns(
        ExtentWords.metastatic(plain),
        ExtentWords.local(plain) || ExtentWords.regional(plain),
        ExtentWords.local(plain),
        ExtentWords.regional(plain),
        ExtentWords.advanced(plain),
        ExtentWords.unresectable(plain),
        ExtentWords.resectable(plain),
        ExtentWords.borderline(plain),
        PhaseWords.adjuvant(PhaseWords.bare(segment)));
  }
}
