package io.oncoagent.consult.extract.marker;

import java.util.regex.Pattern;

/** «(absent in buccal DNA)» tells that a finding is somatic, not that it is absent. */
final class NormalTissue {
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\b(?:buccal|germ-?line|skin|saliva|fibroblasts?|normal tissue|remission sample|bucal|saliva)\\b[^)]*\\)");

  /** The assay's clone or kit between a marker and its result («PD-L1 (SP142) 2 %») is no result. */
  private static final Pattern CLONE = Pattern.compile("^ ?[(\\[]?(?:clone )?(?:sp ?142|sp ?263|22c3|28-8|73-10|d5f3|d4d6|4b5|sp1|e1l3n|cint524|ventana|dako|agilent|cobas)(?: pharmdx)?(?: (?:ihc|assay|clone))?[)\\]]?(?=[ :,=])");

  private NormalTissue() {}

  static String without(String window) {
    return CLONE.matcher(ASIDE.matcher(window).replaceAll("")).replaceFirst("");
  }
}
