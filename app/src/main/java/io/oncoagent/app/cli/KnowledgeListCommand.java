package io.oncoagent.app.cli;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.knowledge.KnowledgeBase;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the installed packs with edition and rights. */
@Command(description = "List the installed packs.", mixinStandardHelpOptions = true)
final class KnowledgeListCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  KnowledgeListCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      List<KnowledgeBase.PackInfo> packs = agent.knowledge().packs();
      root.console().print(format == Format.json ? json(packs).toPrettyString() : sheet(packs));
    }
  }

  private static String sheet(List<KnowledgeBase.PackInfo> packs) {
    if (packs.isEmpty()) {
      return "no pack is installed; the starter is indexed at the first consultation";
    }
    StringBuilder out = new StringBuilder();
    for (KnowledgeBase.PackInfo p : packs) {
      out.append(p.name()).append(p.enabled() ? "  enabled" : "  disabled").append(p.starter() ? "  (starter, not reviewed by clinicians)" : "").append('\n')
          .append("  ").append(p.documents()).append(" documents, ").append(p.passages()).append(" passages; publisher ").append(p.publisher())
          .append(", edition ").append(p.edition()).append(", licence ").append(p.licence()).append(", use with AI: ").append(p.aiUse())
          .append(p.licenceStatement() == null ? "" : " (" + p.licenceStatement() + ")").append('\n');
    }
    return out.toString();
  }

  private static ObjectNode json(List<KnowledgeBase.PackInfo> packs) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("packs");
    for (KnowledgeBase.PackInfo p : packs) {
      array.addObject().put("name", p.name()).put("enabled", p.enabled()).put("starter", p.starter()).put("documents", p.documents()).put("passages", p.passages())
          .put("publisher", p.publisher()).put("edition", p.edition()).put("licence", p.licence()).put("aiUse", p.aiUse()).put("licenceStatement", p.licenceStatement());
    }
    return o;
  }
}
