package io.oncoagent.app.cli;

import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints entries of the log, and where the chain stands. */
@Command(description = "Show the audit log.", mixinStandardHelpOptions = true)
final class AuditShowCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--of", paramLabel = "ID", description = "Only entries about this consultation, patient or pack.")
  private @Nullable String of;

  @Option(names = "--head", description = "Only where the chain stands.")
  private boolean headOnly;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  AuditShowCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      List<AuditEntry> entries = headOnly ? List.of() : of == null ? agent.store().audit().entries() : agent.store().audit().of(of);
      String head = agent.store().audit().head().toString();
      root.console().print(format == Format.json ? json(entries, head).toPrettyString() : sheet(entries, head));
    }
  }

  private static String sheet(List<AuditEntry> entries, String head) {
    StringBuilder out = new StringBuilder();
    for (AuditEntry e : entries) {
      out.append(String.format(Locale.ROOT, "%6d  %s  %-23s %s  by %s  %s%n", e.seq(), e.at(), e.kind(), e.subject(), e.actor(), e.detail()));
    }
    return out.append("head ").append(head).append('\n').toString();
  }

  private static ObjectNode json(List<AuditEntry> entries, String head) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("entries");
    for (AuditEntry e : entries) {
      array.addObject().put("seq", e.seq()).put("at", e.at()).put("kind", e.kind().name()).put("subject", e.subject()).put("actor", e.actor())
          .put("previous", e.previous()).put("hash", e.hash()).set("detail", JsonMapper.builder().build().readTree(e.detail()));
    }
    return o.put("head", head);
  }
}
