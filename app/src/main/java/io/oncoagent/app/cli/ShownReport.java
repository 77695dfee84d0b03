package io.oncoagent.app.cli;

import io.oncoagent.app.desk.StoredReport;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;

/** A stored report in the form asked for. */
final class ShownReport {
  private ShownReport() {}

  static String render(OncoAgent agent, CaseReport report, Format format) {
    StoredReport stored = new StoredReport(agent, report);
    return switch (format) {
      case text -> stored.text();
      case json -> stored.json().toPrettyString();
      case html -> stored.html();
      case pdf -> throw new NotInThisVersionException("--format pdf");
    };
  }
}
