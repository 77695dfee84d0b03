package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Begins a training or goes on with one; every end leaves {@code state.json} and the run's page. */
public final class TrainRun {
  /** What the worker printed. */
  public static final String LOG = "worker.log";

  private final WorkerCommand command;
  private final Consumer<TrainEvent> listener;

  /**
   * @param listener is told every event as it is read
   */
  public TrainRun(WorkerCommand command, Consumer<TrainEvent> listener) {
    this.command = command;
    this.listener = listener;
  }

  /**
   * @throws TuningException where base, shards or the out folder cannot be used; how a training ends is no exception but its state
   */
  public RunState begin(TrainOrder order) {
    Path run = order.out().toAbsolutePath().normalize();
    need(!Files.exists(run), "the folder " + order.out() + " is there already; go on with it by --resume, or name a new one");
    need(run.getParent() != null && Files.isDirectory(run.getParent()), "the folder that " + order.out() + " would lie in is not there");
    need(Files.isRegularFile(order.base().resolve("config.json")), "the base model's folder " + order.base() + " has no config.json");
    shards(order.shards());
    if (order.evalShards() != null) {
      shards(order.evalShards());
    }
    try {
      String settings = TrainJson.of(order).toPrettyString() + "\n";
      Files.createDirectory(run);
      Files.writeString(run.resolve(TrainJson.FILE), settings);
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the run's folder " + run + " cannot be written", e);
    }
    return work(run, new RunState(RunPhase.RUNNING, 0, 0, "", 0, 0));
  }

  private static void shards(Path folder) {
    need(Files.isRegularFile(folder.resolve("run.json")), folder + " is no folder of shards; ./oncoagent tune pack makes one");
  }

  private static void need(boolean condition, String sentence) {
    if (!condition) {
      throw new TuningException(TuningException.Code.INPUT, sentence);
    }
  }

  /**
   * Goes on from the newest whole checkpoint.
   *
   * @throws TuningException INPUT where the run is at an end, NOT_READY where its worker still lives
   */
  public RunState resume(Path folder) {
    Path run = folder.toAbsolutePath().normalize();
    RunState before = RunState.read(run);
    if (before.phase() == RunPhase.RUNNING) {
      before.worker().ifPresent(p -> {
        throw new TuningException(TuningException.Code.NOT_READY, "a worker (process " + p.pid() + ") still trains in " + folder + "; create the file " + run.resolve("control/STOP") + " to stop it");
      });
    }
    need(before.phase().resumable(), "the run is at its end (" + before.phase() + (before.because().isEmpty() ? "" : ": " + before.because()) + "); begin a new one");
    try {
      Files.deleteIfExists(run.resolve("control/STOP"));
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the file control/STOP in " + run + " cannot be removed", e);
    }
    return work(run, before);
  }

  private RunState work(Path run, RunState before) {
    MetricsTail tail = MetricsTail.fromHere(run);
    List<String> words = new ArrayList<>(command.words());
    words.add(run.toString());
    Process worker;
    try {
      worker = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(run.resolve(LOG).toFile())).redirectInput(Path.of("/dev/null").toFile()).start();
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.NOT_READY, "the training engine cannot be started (" + words.getFirst() + "); ./oncoagent tune setup installs it", e);
    }
    long started = worker.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    RunState state = new RunState(RunPhase.RUNNING, before.step(), before.steps(), "", worker.pid(), started);
    state.write(run);
    RunState end = new WorkerFollower(run, command, listener).follow(worker, tail, state);
    TrainPage.write(run, end);
    return end;
  }
}
