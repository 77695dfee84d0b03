package io.oncoagent.consult;

import io.oncoagent.domain.report.CaseReport;

/** A step of the consultation broke. The run ends FAILED, without a draft; the report says how far it came. */
public final class RunFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient CaseReport report;

  public RunFailedException(CaseReport report, Throwable cause) {
    super("the consultation " + report.consultationId() + " failed and made no draft", cause);
    this.report = report;
  }

  /** Status FAILED, no recommendation. */
  public CaseReport report() {
    return report;
  }
}
