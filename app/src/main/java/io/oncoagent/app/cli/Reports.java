package io.oncoagent.app.cli;

import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.render.ReportHtml;
import io.oncoagent.app.render.ReportText;
import io.oncoagent.domain.report.CaseReport;

/** A report in the form asked for. */
final class Reports {
  private Reports() {}

  static String render(CaseReport report, Format format) {
    return switch (format) {
      case text -> ReportText.of(report);
      case json -> ContractJson.of(report).toPrettyString();
      case html -> ReportHtml.of(report);
      case pdf -> throw new NotInThisVersionException("--format pdf");
    };
  }
}
