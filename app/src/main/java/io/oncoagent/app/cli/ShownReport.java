package io.oncoagent.app.cli;

import io.oncoagent.app.desk.StoredReport;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A stored report in the form asked for. */
final class ShownReport {
  private ShownReport() {}

  /** Writes it to the file, or to standard output. */
  static void write(OncoAgent agent, CaseReport report, Format format, @Nullable Path out, Console console) {
    if (format == Format.pdf) {
      OutFile.writeBytes(out, new StoredReport(agent, report).pdf(), console);
    } else {
      OutFile.write(out, render(agent, report, format), console);
    }
  }

  /** As text of some form. */
  static String render(OncoAgent agent, CaseReport report, Format format) {
    StoredReport stored = new StoredReport(agent, report);
    return switch (format) {
      case text -> stored.text();
      case json -> stored.json().toPrettyString();
      case html -> stored.html();
      case markdown -> stored.markdown();
      case pdf -> throw new IllegalArgumentException("a PDF is no text");
    };
  }
}
