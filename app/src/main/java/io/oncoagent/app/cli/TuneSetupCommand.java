package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.tuning.train.TrainingPython;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Installs the training engine; says size and disk first. */
@Command(description = "Install the training engine (torch, transformers, peft) in a Python of its own under the home.", mixinStandardHelpOptions = true)
final class TuneSetupCommand implements Runnable {
  private final RootCommand root;

  @Mixin private TrainingEngine engine = new TrainingEngine();

  @Option(names = "--gguf", paramLabel = "FILE", description = "Also turn this GGUF file into a folder of weights that can be trained on; needs --base.")
  private @Nullable Path gguf;

  @Option(names = "--base", paramLabel = "DIR", description = "The folder to make of it.")
  private @Nullable Path base;

  @Option(names = "--dry-run", description = "Only say what would be fetched.")
  private boolean dryRun;

  TuneSetupCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if ((gguf == null) != (base == null) || (gguf != null && !Files.isRegularFile(gguf))) {
      throw new InputException("--gguf FILE and --base DIR go together, and the file must be there");
    }
    TrainingPython python = engine.of(root.home());
    if (!python.ready()) {
      root.console().note("Fetches about " + TrainingPython.FETCH_MB + " MB and takes " + TrainingPython.DISK_MB + " MB in " + root.home().engine() + "; torch comes as its CUDA build, which trains on a CPU too.");
      root.console().note("Every package is pinned by version and hash (engine/requirements-train.txt). Other accelerators: --python names an interpreter of your own.");
    }
    if (dryRun) {
      root.console().print(python.ready() ? "The training engine is there already." : "Nothing was fetched.");
      return;
    }
    python.install(root.console()::note);
    if (gguf != null && base != null) {
      root.console().note("Turning the weights into a folder (needs about four times the file in memory) …");
      python.dequantise(gguf.toAbsolutePath(), base.toAbsolutePath());
    }
    root.console().print("The training engine is ready. Next: ./oncoagent tune pack, then tune train --tier demo.");
  }
}
