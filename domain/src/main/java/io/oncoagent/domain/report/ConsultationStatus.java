package io.oncoagent.domain.report;

/**
 * Where a consultation stands.
 */
public enum ConsultationStatus {
  RUNNING,
  AWAITING_REVIEW,
  FINAL,
  INCONCLUSIVE,
  DECLINED,
  FAILED,
  CANCELLED
}
