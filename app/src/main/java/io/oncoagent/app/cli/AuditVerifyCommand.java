package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.AuditHead;
import io.oncoagent.app.store.AuditVerification;
import io.oncoagent.app.store.FileAnchor;
import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Walks the chain and compares it with heads kept outside and with every row that it vouches for. */
@Command(description = "Check the audit log, and every row that it vouches for; exit 5 names what was changed.", mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--anchors", paramLabel = "FILE", description = "Heads kept elsewhere, one a line (for example from the system's log).")
  private @Nullable Path anchors;

  @Option(names = "--head", paramLabel = "N:HASH", description = "A head noted on paper.")
  private @Nullable String head;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  AuditVerifyCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    AuditVerification.Result result;
    try (OncoAgent agent = root.open()) {
      Store store = agent.store();
      result = new AuditVerification(store.database(), store.keys(), store.audit()).verify(kept(agent.settings()));
    }
    root.console().print(format == Format.json ? json(result).toPrettyString() : sheet(result));
    if (!result.sound()) {
      throw new StoreException("the audit log does not verify: " + result.problems().getFirst());
    }
  }

  private List<AuditHead> kept(Settings settings) {
    List<AuditHead> kept = new ArrayList<>();
    Path own = settings.audit().file();
    if (settings.audit().place() == Settings.Audit.Place.FILE && own != null) {
      if (!Files.exists(own)) {
        throw new StoreException("the file of audit heads " + own + " (setting audit.file) is gone; nothing can be compared with it");
      }
      kept.addAll(FileAnchor.read(own));
    }
    if (anchors != null) {
      kept.addAll(FileAnchor.read(anchors));
    }
    if (head != null) {
      try {
        kept.add(AuditHead.parse(head));
      } catch (IllegalArgumentException e) {
        throw new InputException("--head must be a number, a colon and 64 hex digits");
      }
    }
    return kept;
  }

  private static String sheet(AuditVerification.Result r) {
    StringBuilder out = new StringBuilder();
    r.problems().forEach(p -> out.append("CHANGED  ").append(p).append('\n'));
    return out.append(r.sound() ? "sound" : "NOT SOUND").append(": ").append(r.entries()).append(" entries, ").append(r.rows()).append(" rows, ").append(r.anchors())
        .append(" heads from outside; head ").append(r.head()).append('\n').toString();
  }

  private static ObjectNode json(AuditVerification.Result r) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("sound", r.sound()).put("entries", r.entries()).put("rows", r.rows()).put("anchors", r.anchors())
        .put("head", r.head().toString());
    r.problems().forEach(o.putArray("problems")::add);
    return o;
  }
}
