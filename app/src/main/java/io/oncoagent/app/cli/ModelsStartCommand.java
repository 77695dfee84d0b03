package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.DemonstrationModel;
import io.oncoagent.gateway.local.Running;
import io.oncoagent.gateway.probe.ServerProbe;
import io.oncoagent.tuning.adapters.Adapter;
import io.oncoagent.tuning.adapters.AdapterRegistry;
import io.oncoagent.tuning.adapters.AdapterStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches the pinned demonstration model, or takes a file, and serves it on loopback. */
@Command(description = "Fetch the pinned demonstration model (once) and serve it on this machine.", mixinStandardHelpOptions = true)
final class ModelsStartCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--model", paramLabel = "FILE.gguf", description = "Serve this file instead.")
  private @Nullable Path model;

  @Option(names = "--threads", paramLabel = "N", description = "Threads of the server (default: the cores, half of them on a busy machine).")
  private @Nullable Integer threads;

  @Option(names = "--adapter", paramLabel = "NAME|none", description = "Serve this adapter for the second look at statements (default: the promoted one, if any).")
  private @Nullable String adapter;

  ModelsStartCommand(RootCommand root) {
    this.root = root;
  }

  /** The file of the adapter to serve; null for none. */
  private @Nullable Path adapter() {
    if ("none".equals(adapter) || model != null && adapter == null) {
      return null;
    }
    AdapterRegistry registry = AdapterRegistry.readOnly(root.home().adapters());
    Adapter wanted = adapter != null ? registry.one(adapter) : registry.all().stream().filter(a -> a.status() == AdapterStatus.PROMOTED && DemonstrationModel.takes(a.base())).findFirst().orElse(null);
    if (wanted == null) {
      return null;
    }
    if (model == null && !DemonstrationModel.takes(wanted.base())) {
      throw new InputException("the adapter «" + wanted.name() + "» belongs to " + wanted.base() + ", not to the demonstration model");
    }
    return registry.gguf(wanted.name());
  }

  @Override
  public void run() {
    if (model != null && (!Files.isRegularFile(model) || !model.toString().endsWith(".gguf"))) {
      throw new InputException("the model file " + model + " is not a .gguf file that can be read");
    }
    if (threads != null && (threads < 1 || threads > 256)) {
      throw new InputException("--threads must lie between 1 and 256");
    }
    DemonstrationModel demonstration = new DemonstrationModel(root.home());
    Running running = demonstration.running().orElse(null);
    if (running != null) {
      throw new NotReadyException(running.served() + " runs already on port " + running.port() + "; end it with ./oncoagent models stop");
    }
    demonstration.announcement(model).forEach(root.console()::note);
    Path gguf = adapter();
    if (gguf != null) {
      root.console().note("The adapter " + gguf.getFileName() + " looks once more at each statement; the base drafts alone.");
    }
    ServerProbe.Result probe = demonstration.start(model, threads, gguf, root.console()::note);
    Running now = demonstration.running().orElseThrow();
    root.console().print(
        String.format(
            Locale.ROOT, "%s serves both tiers on 127.0.0.1:%d (%s). It reads %.1f and writes %.1f tokens/s now.%nTry: ./oncoagent consult --engine generative examples/cases/LUNG-01.txt%nEnd: ./oncoagent models stop",
            probe.identity().words(), now.port(), now.label(), probe.rate().promptTokens(), probe.rate().newTokens()));
  }
}
