package io.oncoagent.consult.extract.marker;

import java.util.regex.Pattern;

/** «(absent in buccal DNA)» tells that a finding is somatic, not that it is absent. */
final class NormalTissue {
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\b(?:buccal|germ-?line|skin|saliva|fibroblasts?|normal tissue|remission sample|bucal|saliva)\\b[^)]*\\)");

  private NormalTissue() {}

  static String without(String window) {
    return ASIDE.matcher(window).replaceAll("");
  }
}
