package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.train.Preset;
import io.oncoagent.tuning.train.RunPhase;
import io.oncoagent.tuning.train.RunState;
import io.oncoagent.tuning.train.TrainOrder;
import io.oncoagent.tuning.train.TrainRun;
import io.oncoagent.tuning.train.WorkerCommand;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a LoRA adapter on packed shards, or goes on with a run that was cut off. */
@Command(description = "Train a LoRA adapter on packed shards behind gates; --resume goes on with a run.", mixinStandardHelpOptions = true)
final class TuneTrainCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--tier", paramLabel = "1|2|demo", description = "Settings: 1 for Qwen3.5-9B, 2 for Qwen3.6-27B, demo for the 1.5B demonstration model.")
  private String tier = "";

  @Option(names = "--base", paramLabel = "DIR", description = "The base model's folder of weights.")
  private @Nullable Path base;

  @Option(names = "--shards", paramLabel = "DIR", description = "What tune pack made.")
  private @Nullable Path shards;

  @Option(names = "--eval-shards", paramLabel = "DIR", description = "Another split, packed, for the held-out loss.")
  private @Nullable Path evalShards;

  @Option(names = "--states", paramLabel = "DIR", description = "Keep here what the layers below the adapter give for one-word answers, for the control and tune eval.")
  private @Nullable Path states;

  @Option(names = "--out", paramLabel = "RUN", description = "Folder to make; it must not exist.")
  private @Nullable Path out;

  @Option(names = "--resume", paramLabel = "RUN", description = "Go on with this run.")
  private @Nullable Path resume;

  @Option(names = "--epochs", paramLabel = "N", description = "Passes over the shards (default 1).")
  private int epochs = 1;

  @Option(names = "--max-steps", paramLabel = "N", description = "End after so many steps (default: after all epochs).")
  private int maxSteps;

  @Option(names = "--seed", paramLabel = "N", description = "Order of the rows and start of the adapter (default 1).")
  private long seed = 1;

  @Option(names = "--threads", paramLabel = "N", description = "Threads on a CPU (default: the cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--dtype", paramLabel = "fp32|bf16|nf4", description = "Numbers of the base (default: the tier's).")
  private @Nullable String dtype;

  @Mixin private TrainingEngine engine = new TrainingEngine();

  TuneTrainCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    WorkerCommand worker = engine.of(root.home()).worker();
    try (TrainBar bar = new TrainBar(root.console())) {
      TrainRun training = new TrainRun(worker, bar);
      Path folder = resume != null ? resume : out;
      RunState end = resume != null ? training.resume(resume) : training.begin(order());
      say(end, String.valueOf(folder));
    }
  }

  private TrainOrder order() {
    Preset preset = switch (tier) {
      case "1" -> Preset.TIER_1;
      case "2" -> Preset.TIER_2;
      case "demo" -> Preset.DEMO;
      default -> throw new InputException("tune train needs --tier 1, 2 or demo, or --resume RUN");
    };
    if (base == null || shards == null || out == null) {
      throw new InputException("tune train needs --base, --shards and --out");
    }
    String numbers = dtype == null ? preset.dtype() : dtype;
    if (!Set.of("fp32", "bf16", "nf4").contains(numbers) || epochs < 1 || epochs > 1000 || maxSteps < 0 || threads < 1 || threads > 1024) {
      throw new InputException("--dtype is fp32, bf16 or nf4; --epochs 1 to 1000; --max-steps at least 0; --threads 1 to 1024");
    }
    root.console().note("Preset " + preset.name() + " (" + preset.base() + ") has been run on " + preset.provenOn() + ".");
    return new TrainOrder(preset, base, shards, evalShards, states, out, epochs, maxSteps, seed, threads, numbers);
  }

  private void say(RunState end, String folder) {
    String at = " after step " + end.step() + " of " + end.steps() + " (page: " + folder + "/train.md)";
    switch (end.phase()) {
      case FINISHED -> root.console().print("Finished" + at + ".\nNext: ./oncoagent tune eval " + folder + " --shards HELD-OUT --control RUN-ON-SHUFFLED-LABELS");
      case STOPPED -> root.console().print("Stopped" + at + ".\nGo on: ./oncoagent tune train --resume " + folder);
      default -> throw new TuningException(code(end.phase()), "the training is " + end.phase() + at + ": " + end.because() + (end.phase().resumable() ? "; go on with tune train --resume " + folder : ""));
    }
  }

  private static TuningException.Code code(RunPhase phase) {
    return switch (phase) {
      case UNUSABLE -> TuningException.Code.INPUT;
      case REFUSED -> TuningException.Code.RIGHTS;
      default -> TuningException.Code.FAILED;
    };
  }
}
