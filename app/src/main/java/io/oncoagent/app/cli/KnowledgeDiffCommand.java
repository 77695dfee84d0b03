package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.EditionChange;
import io.oncoagent.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what a new edition changes before it is ingested, or how two installed packs differ. */
@Command(description = "Compare an installed pack with another pack, or with files of a new edition.", mixinStandardHelpOptions = true)
final class KnowledgeDiffCommand implements Runnable {
  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "PACK")
  private String pack = "";

  @Parameters(index = "1", paramLabel = "PACK|PATH", description = "Another installed pack, or the file or folder of a new edition.")
  private String other = "";

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  KnowledgeDiffCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      KnowledgeBase base = agent.knowledge();
      boolean installed = base.packs().stream().anyMatch(known -> known.name().equals(other));
      List<EditionChange> changes = installed ? base.diff(pack, other) : base.diff(pack, List.of(Path.of(other)));
      root.console().print(format == Format.json ? json(changes).toPrettyString() : sheet(changes));
    }
  }

  private static String sheet(List<EditionChange> changes) {
    if (changes.isEmpty()) {
      return "no passage differs";
    }
    StringBuilder out = new StringBuilder();
    for (EditionChange change : changes) {
      out.append(change.document()).append(": ").append(change.kind().name().toLowerCase(Locale.ROOT)).append(", ").append(change.added().size()).append(" passages in, ")
          .append(change.removed().size()).append(" out\n");
      change.removed().forEach(text -> out.append("  - ").append(text.replace('\n', ' ')).append('\n'));
      change.added().forEach(text -> out.append("  + ").append(text.replace('\n', ' ')).append('\n'));
    }
    return out.toString();
  }

  private static ObjectNode json(List<EditionChange> changes) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("changes");
    for (EditionChange change : changes) {
      ObjectNode one = array.addObject().put("document", change.document()).put("kind", change.kind().name());
      ArrayNode added = one.putArray("added");
      change.added().forEach(added::add);
      ArrayNode removed = one.putArray("removed");
      change.removed().forEach(removed::add);
    }
    return o;
  }
}
