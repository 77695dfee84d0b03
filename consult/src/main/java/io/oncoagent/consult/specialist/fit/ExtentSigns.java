package io.oncoagent.consult.specialist.fit;

/** What one piece of a guideline says of the extent of disease. */
record ExtentSigns(boolean far, boolean near, boolean local, boolean advanced, boolean unresectable, boolean resectable, boolean adjuvant) {
  static ExtentSigns of(String segment) {
    return new ExtentSigns(
        ExtentWords.metastatic(segment),
        ExtentWords.local(segment) || ExtentWords.regional(segment),
        ExtentWords.local(segment),
        ExtentWords.advanced(segment),
        ExtentWords.unresectable(segment),
        ExtentWords.resectable(segment),
        PhaseWords.adjuvant(segment));
  }
}
