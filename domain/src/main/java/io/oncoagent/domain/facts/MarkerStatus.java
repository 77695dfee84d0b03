package io.oncoagent.domain.facts;

/**
 * Status of a biomarker; wild type, unmutated, intact and proficient count as NEGATIVE.
 */
public enum MarkerStatus {
  POSITIVE,
  NEGATIVE,
  EQUIVOCAL,
  PENDING,
  UNKNOWN
}
