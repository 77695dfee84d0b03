package io.oncoagent.app.cli;

import io.oncoagent.app.settings.ModelSettings;
import io.oncoagent.app.wiring.DemonstrationModel;
import io.oncoagent.gateway.local.Running;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is configured and what runs; asks no server. */
@Command(description = "Show which models are configured and whether the local server runs.", mixinStandardHelpOptions = true)
final class ModelsStatusCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  ModelsStatusCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    ModelSettings models = root.settings().models();
    Running running = new DemonstrationModel(root.home()).running().orElse(null);
    root.console().print(format == Format.json ? json(models, running).toPrettyString() : text(models, running));
  }

  private static String text(ModelSettings models, @Nullable Running running) {
    StringBuilder out = new StringBuilder();
    out.append(running == null ? "No local model server runs; ./oncoagent models start starts one.\n" : running.served() + " runs on 127.0.0.1:" + running.port() + ", process " + running.pid() + " (" + running.label() + ").\n");
    if (models.fast() == null || models.deep() == null) {
      return out.append("No model is configured; the extractive engine drafts.\n").toString();
    }
    return out.append("tier 1: ").append(models.fast().model()).append(" at ").append(models.fast().server()).append("\ntier 2: ").append(models.deep().model()).append(" at ")
        .append(models.deep().server()).append("\n--engine auto means ").append(models.generative() ? "generative" : "extractive").append(".\n").toString();
  }

  private static ObjectNode json(ModelSettings models, @Nullable Running running) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("running", running != null).put("configured", models.configured()).put("label", models.label());
    if (running != null) {
      o.put("served", running.served()).put("port", running.port()).put("pid", running.pid());
    }
    if (models.fast() != null && models.deep() != null) {
      o.putObject("tiers").put("1", models.fast().model() + " at " + models.fast().server()).put("2", models.deep().model() + " at " + models.deep().server());
    }
    return o;
  }
}
