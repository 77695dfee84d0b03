package io.oncoagent.app.cli;

import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.graph.Replay;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Repeats a consultation from what is stored and says where it differs. */
@Command(description = "Repeat a consultation from what is stored, and say where it differs.", mixinStandardHelpOptions = true)
final class ReplayCommand implements Runnable {
  private final RootCommand root;

  @Mixin private ReviewTarget target = new ReviewTarget();

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  ReplayCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      Replay.Result result = agent.replay(target.id(agent));
      agent.store().audit().record(AuditKind.VIEWED, result.consultationId(), Map.of("what", "replay", "same", String.valueOf(result.same())));
      root.console().print(format == Format.json ? json(result).toPrettyString() : sheet(result));
    }
  }

  private static String sheet(Replay.Result r) {
    StringBuilder out = new StringBuilder(r.same() ? "the same, step by step" : "DIFFERENT").append(": ").append(r.consultationId()).append('\n');
    r.makers().stream().filter(m -> !m.same())
        .forEach(m -> out.append("  made under another ").append(m.name()).append(": ").append(m.then()).append(" → ").append(m.now()).append('\n'));
    for (Replay.Written w : r.steps()) {
      out.append(w.same() ? "  same       " : "  DIFFERENT  ").append(w.node()).append(" › ").append(w.channel()).append("  ").append(start(w.then()))
          .append(w.same() ? "" : " → " + start(w.now())).append('\n');
    }
    return r.failure() == null ? out.toString() : out.append("  the replay broke: ").append(r.failure()).append('\n').toString();
  }

  private static String start(@Nullable String hash) {
    return hash == null ? "nothing" : hash.substring(0, 12);
  }

  private static ObjectNode json(Replay.Result r) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("consultationId", r.consultationId()).put("same", r.same()).put("failure", r.failure());
    ArrayNode makers = o.putArray("makers");
    r.makers().forEach(m -> makers.addObject().put("name", m.name()).put("then", m.then()).put("now", m.now()).put("same", m.same()));
    ArrayNode steps = o.putArray("steps");
    r.steps().forEach(w -> steps.addObject().put("node", w.node()).put("channel", w.channel()).put("then", w.then()).put("now", w.now()).put("same", w.same()));
    return o;
  }
}
