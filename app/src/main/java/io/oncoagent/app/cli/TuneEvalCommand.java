package io.oncoagent.app.cli;

import io.oncoagent.tuning.adapters.Adapter;
import io.oncoagent.tuning.adapters.AdapterJson;
import io.oncoagent.tuning.adapters.AdapterRegistry;
import io.oncoagent.tuning.adapters.FinishedRun;
import io.oncoagent.tuning.train.TrainingPython;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what a finished run's adapter gains on held-out cases, and puts it into the registry as a candidate. */
@Command(description = "Measure a finished run's gain over its base on held-out cases and register its adapter.", mixinStandardHelpOptions = true)
final class TuneEvalCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "1", paramLabel = "RUN", description = "A finished run of tune train.")
  private Path run = Path.of("");

  @Option(names = "--shards", required = true, paramLabel = "DIR", description = "Held-out cases, packed, whose answers begin with one of a few words.")
  private Path shards = Path.of("");

  @Option(names = "--control", paramLabel = "RUN", description = "The same training on shuffled labels; it must gain nothing. Without it nothing can be promoted.")
  private @Nullable Path control;

  @Option(names = "--dev", paramLabel = "DIR", description = "Packed dev cases: the base is asked bare and with worked examples, as is and shifted; the way that is best here must be beaten.")
  private @Nullable Path dev;

  @Option(names = "--name", paramLabel = "NAME", description = "The adapter's name (default: the run's folder).")
  private @Nullable String name;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  @Mixin private TrainingEngine engine = new TrainingEngine();

  TuneEvalCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    TrainingPython python = engine.of(root.home());
    FinishedRun.check(run);
    root.console().note("Measuring the base, the adapter and its control on the same held-out cases …");
    if (control != null) {
      FinishedRun.check(control);
    }
    python.gain(run.toAbsolutePath(), shards.toAbsolutePath(), control == null ? null : control.toAbsolutePath(), dev == null ? null : dev.toAbsolutePath());
    if (control != null) {
      FinishedRun.takeControl(run, control);
    }
    AdapterRegistry registry = new AdapterRegistry(root.home().adapters(), (adapter, detail) -> {});
    Adapter adapter = registry.add(run, name != null ? name : String.valueOf(run.toAbsolutePath().normalize().getFileName()));
    root.console().print(format == Format.json ? AdapterJson.full(adapter).toPrettyString() : AdapterSheet.line(adapter) + "\nNext: ./oncoagent tune adapters promote " + adapter.name());
  }
}
