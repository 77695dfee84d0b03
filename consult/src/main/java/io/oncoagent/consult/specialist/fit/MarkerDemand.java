package io.oncoagent.consult.specialist.fit;

import org.jspecify.annotations.Nullable;

/**
 * A marker that a guideline's words require, present or absent.
 *
 * @param alteration a required alteration («V600E», «exon 20»), or null
 * @param threshold lowest percentage required for an expression marker, or null
 */
public record MarkerDemand(String name, @Nullable String alteration, @Nullable Integer threshold, boolean positive) {
  /** As an English condition: «EGFR positive», «BRAF V600E positive», «HER2 negative». */
  public String words() {
    String what = alteration == null ? name : name + " " + alteration;
    return threshold == null ? what + (positive ? " positive" : " negative") : what + " ≥ " + threshold + " %";
  }

  /** The same condition in Spanish. */
  public String palabras() {
    String what = alteration == null ? name : name + " " + alteration;
    return threshold == null ? what + (positive ? " positivo" : " negativo") : what + " ≥ " + threshold + " %";
  }
}
