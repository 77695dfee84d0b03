package io.oncoagent.tuning.train;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Follows one worker from its start to its end, and says what the end was. */
final class WorkerFollower {
  private static final long LOOK_MILLIS = 200;
  private static final int QUOTED = 300;
  private final Path run;
  private final WorkerCommand command;
  private final Consumer<TrainEvent> listener;

  WorkerFollower(Path run, WorkerCommand command, Consumer<TrainEvent> listener) {
    this.run = run;
    this.command = command;
    this.listener = listener;
  }

  /** The state at the end; it is written already. The worker is gone then, also when this is interrupted or fails. */
  RunState follow(Process worker, MetricsTail tail, RunState begun) {
    Followed heard = new Followed();
    RunState state = begun;
    try {
      long lastWord = System.nanoTime();
      while (true) {
        boolean gone = worker.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        List<TrainEvent> events = tail.next();
        if (!events.isEmpty()) {
          lastWord = System.nanoTime();
          events.forEach(e -> {
            heard.hear(e);
            listener.accept(e);
          });
          state = new RunState(RunPhase.RUNNING, Math.max(heard.step(), begun.step()), Math.max(heard.steps(), begun.steps()), "", begun.pid(), begun.pidStarted());
          state.write(run);
        }
        if (heard.noNumber()) {
          return end(worker, state, RunPhase.DIVERGED, "the loss of step " + heard.step() + " is no number; lower the learning rate in a new run");
        }
        if (gone && events.isEmpty()) {
          return ended(worker.exitValue(), state, heard);
        }
        long allowed = (heard.loaded() ? command.silence() : command.loading()).toNanos();
        if (!gone && System.nanoTime() - lastWord > allowed) {
          return end(worker, state, RunPhase.HUNG, "the worker said nothing for " + allowed / 1_000_000_000L + " s and was ended");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TuningException(TuningException.Code.FAILED, "the training was interrupted; ./oncoagent tune train --resume " + run + " goes on", e);
    } finally {
      worker.destroyForcibly();
    }
  }

  private RunState ended(int exit, RunState state, Followed heard) {
    TrainEvent.Ended word = heard.ended();
    RunPhase phase = word != null ? RunPhase.ofOutcome(word.outcome()) : ofExit(exit);
    if (phase == RunPhase.FINISHED || phase == RunPhase.STOPPED) {
      return ordered(phase, exit, state, heard, word == null ? "" : word.because());
    }
    String because = word != null && !word.because().isEmpty() ? word.because() : "the worker ended with code " + exit + ": " + lastWords();
    return finish(state, phase, because);
  }

  /** A worker's word is believed only where its exit code and its files agree. */
  private RunState ordered(RunPhase phase, int exit, RunState state, Followed heard, String because) {
    if (exit != 0) {
      return finish(state, RunPhase.CRASHED, "the worker ended with code " + exit + " after it had said " + phase.name().toLowerCase(java.util.Locale.ROOT));
    }
    if (phase == RunPhase.STOPPED) {
      return finish(state, phase, because);
    }
    String gate = heard.gateMissing();
    if (gate != null) {
      return finish(state, RunPhase.REFUSED, "the gate " + gate + " did not pass together with its control");
    }
    return AdapterFiles.fault(run.resolve("adapter")).map(fault -> finish(state, RunPhase.CRASHED, fault)).orElseGet(() -> finish(state, phase, ""));
  }

  private static RunPhase ofExit(int exit) {
    return switch (exit) {
      case 2 -> RunPhase.UNUSABLE;
      case 3 -> RunPhase.REFUSED;
      case 4 -> RunPhase.DIVERGED;
      case 5 -> RunPhase.DISK_FULL;
      default -> RunPhase.CRASHED;
    };
  }

  private RunState end(Process worker, RunState state, RunPhase phase, String because) throws InterruptedException {
    worker.destroyForcibly().waitFor();
    return finish(state, phase, because);
  }

  private RunState finish(RunState state, RunPhase phase, String because) {
    RunState last = new RunState(phase, state.step(), state.steps(), because, 0, 0);
    last.write(run);
    return last;
  }

  private String lastWords() {
    try {
      String last = Files.readString(run.resolve(TrainRun.LOG), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("it said nothing").strip();
      return last.length() > QUOTED ? last.substring(0, QUOTED) + "…" : last;
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }
}
