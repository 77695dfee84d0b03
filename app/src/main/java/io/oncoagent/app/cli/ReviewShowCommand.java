package io.oncoagent.app.cli;

import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a stored consultation. */
@Command(description = "Show a consultation.", mixinStandardHelpOptions = true)
final class ReviewShowCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--format", paramLabel = "text|json|html|markdown|pdf")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  ReviewShowCommand(RootCommand root) {
    this.root = root;
  }

  /** What goes to a file or through a pipe leaves the system; text through a pager does not. */
  private boolean viewed() {
    return out == null && (root.console().terminal() || format == Format.text);
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      CaseReport report = target.find(agent);
      agent.store().audit().record(
          viewed() ? AuditKind.VIEWED : AuditKind.EXPORTED, report.consultationId(), Map.of("content", report.contentHash(), "format", format.name()));
      ShownReport.write(agent, report, format, out, root.console());
    }
  }
}
