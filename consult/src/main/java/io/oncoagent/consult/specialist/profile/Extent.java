package io.oncoagent.consult.specialist.profile;

/** How far the disease reaches, as guidelines divide populations. NO_DISEASE: resected, nothing known to be left. */
public enum Extent {
  NO_DISEASE,
  LOCAL,
  LOCALLY_ADVANCED,
  METASTATIC,
  UNKNOWN
}
