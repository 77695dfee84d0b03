package io.oncoagent.app.cli;

import io.oncoagent.app.desk.CaseNumber;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Drafts that wait for a signature, the most urgent first. */
@Command(description = "List drafts that wait for a signature, the most urgent first.", mixinStandardHelpOptions = true)
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
      agent.store().audit().record(AuditKind.VIEWED, "worklist", Map.of("shown", String.valueOf(waiting.size())));
      root.console().print(format == Format.json ? json(waiting, agent).toPrettyString() : sheet(waiting, agent));
    }
  }

  private static String sheet(List<CaseReport> waiting, OncoAgent agent) {
    if (waiting.isEmpty()) {
      return "no draft waits for a review";
    }
    StringBuilder out = new StringBuilder();
    for (CaseReport r : waiting) {
      out.append(r.consultationId()).append("  ").append(r.contentHash(), 0, 12).append("  ").append(String.format(Locale.ROOT, "%-9s", r.review().urgency()))
          .append("  ").append(r.facts().redFlags().isEmpty() ? "" : "!! ").append(r.facts().cancer() == null ? "" : r.facts().cancer().name())
          .append(CaseNumber.of(agent.store(), r).map(n -> "  case " + n).orElse("")).append('\n');
    }
    return out.toString();
  }

  private static ObjectNode json(List<CaseReport> waiting, OncoAgent agent) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("waiting");
    for (CaseReport r : waiting) {
      ObjectNode row = array.addObject().put("consultationId", r.consultationId()).put("contentHash", r.contentHash()).put("urgency", r.review().urgency().name())
          .put("alerts", r.facts().redFlags().size()).put("cancer", r.facts().cancer() == null ? null : r.facts().cancer().name())
          .put("caseNumber", CaseNumber.of(agent.store(), r).orElse(null));
      r.review().reasons().forEach(reason -> row.withArray("reasons").add(reason.name()));
    }
    return o;
  }
}
