package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Drafts that wait for a signature, oldest first. */
@Command(description = "List drafts that wait for a signature.", mixinStandardHelpOptions = true)
final class ReviewListCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  ReviewListCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      List<CaseReport> waiting = agent.reports().awaitingReview().stream().map(agent.reports()::find).flatMap(Optional::stream).toList();
      root.console().print(format == Format.json ? json(waiting).toPrettyString() : sheet(waiting));
    }
  }

  private static String sheet(List<CaseReport> waiting) {
    if (waiting.isEmpty()) {
      return "no draft waits for a review";
    }
    StringBuilder out = new StringBuilder();
    for (CaseReport r : waiting) {
      out.append(r.consultationId()).append("  ").append(r.contentHash(), 0, 12).append("  ").append(r.facts().redFlags().isEmpty() ? "" : "!! ")
          .append(r.facts().cancer() == null ? "" : r.facts().cancer().name()).append('\n');
    }
    return out.toString();
  }

  private static ObjectNode json(List<CaseReport> waiting) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("waiting");
    for (CaseReport r : waiting) {
      array.addObject().put("consultationId", r.consultationId()).put("contentHash", r.contentHash()).put("alerts", r.facts().redFlags().size())
          .put("cancer", r.facts().cancer() == null ? null : r.facts().cancer().name());
    }
    return o;
  }
}
