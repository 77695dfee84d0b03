package io.oncoagent.tuning.generate;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.tuning.TuningException;
import io.oncoagent.tuning.profile.ProfileSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Asks for profile after profile until enough cases stand. */
public final class GenerateRun {
  /** Calls for one profile before the run stops; with doubled pauses from half a second to 30 seconds some two minutes. */
  private static final int CALLS = 9;

  /** Where nobody listens the run stops sooner. */
  private static final int CALLS_UNHEARD = 4;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final CaseMaker maker;
  private final Pause pause;
  private final LongSupplier nanos;
  private final Consumer<GenerateProgress> progress;

  /** @param nanos a clock that only goes forward */
  public GenerateRun(CaseMaker maker, Pause pause, LongSupplier nanos, Consumer<GenerateProgress> progress) {
    this.maker = maker;
    this.pause = pause;
    this.nanos = nanos;
    this.progress = progress;
  }

  /** The page of a run, beside its cases. */
  public static Path pageOf(Path out) {
    return out.resolveSibling(out.getFileName() + ".run.json");
  }

  /**
   * @throws GatewayException or TuningException NOT_READY where the model cannot be asked any more; what is done stays, and --resume goes on
   * @throws TuningException FAILED where the model writes nothing usable, or the disk fails
   */
  public GenerateReport run(GenerateOrder order) {
    ProfileSpace space = new ProfileSpace(order.seed());
    String series = order.seed() + "-" + space.edition().substring(0, 8);
    String head = "oncoagent-generate-1 seed=" + order.seed() + " profiles=" + space.edition() + " model=" + maker.modelName();
    long start = nanos.getAsLong();
    try (CaseLog log = CaseLog.open(order.out(), head, order.resume())) {
      Tally tally = new Tally(order.count(), space.size(), log, new Throttle(order.concurrency(), GenerateOrder.MOST));
      try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (long index = tally.take(); index >= 0; index = tally.take()) {
          long taken = index;
          workers.execute(() -> work(taken, space, series, tally, start));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        tally.stop(new TuningException(TuningException.Code.FAILED, "the run was interrupted; go on with --resume", e));
      }
      GenerateReport report = tally.report(order, space.edition(), maker, seconds(start));
      write(pageOf(order.out()), report.json().toPrettyString());
      RuntimeException why = tally.why();
      if (why != null) {
        throw why;
      }
      return report;
    }
  }

  private double seconds(long start) {
    return (nanos.getAsLong() - start) / 1e9;
  }

  private void work(long index, ProfileSpace space, String series, Tally tally, long start) {
    try {
      for (int call = 1; !tally.stopped(); call++) {
        long began = nanos.getAsLong();
        try {
          Attempt attempt = maker.make(space.at(index), series);
          long millis = (nanos.getAsLong() - began) / 1_000_000;
          switch (attempt) {
            case Attempt.Made made -> tally.made(index, made, millis);
            case Attempt.Rejected no -> tally.rejected(index, no.reasons(), millis);
          }
          progress.accept(tally.progress(seconds(start)));
          return;
        } catch (GatewayException e) {
          again(index, call, e, tally);
        }
      }
      tally.leave(index);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      tally.leave(index);
    } catch (RuntimeException e) {
      tally.stop(e);
      tally.leave(index);
    }
  }

  /** Waits before the next call, or ends the run. */
  private void again(long index, int call, GatewayException e, Tally tally) throws InterruptedException {
    boolean again = switch (e.code()) {
      case RATE_LIMITED, UNAVAILABLE, TIMED_OUT, SERVER_ERROR, BROKEN_REPLY, BUSY, RESTING -> call < CALLS;
      case UNREACHABLE -> call < CALLS_UNHEARD;
      default -> false;
    };
    if (!again) {
      tally.stop(stopping(e));
      return;
    }
    tally.refused(index, e.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Duration own = PAUSE.multipliedBy(1L << Math.min(call - 1, 6));
    Duration wished = e.retryAfter() == null ? own : e.retryAfter();
    Duration wait = wished.compareTo(own) > 0 ? wished : own;
    pause.of(wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait);
  }

  /** A refusal of the settings keeps its code; all else means that the model is not there. */
  private static RuntimeException stopping(GatewayException e) {
    if (e.code() == GatewayException.Code.EGRESS_REFUSED) {
      return e;
    }
    return new TuningException(TuningException.Code.NOT_READY, "the model cannot be asked any more: " + e.getMessage() + "; the cases so far stay, go on with --resume", e);
  }

  private static void write(Path page, String text) {
    try {
      Path part = page.resolveSibling(page.getFileName() + ".part");
      Files.writeString(part, text + "\n");
      Files.move(part, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TuningException(TuningException.Code.FAILED, "the run's page cannot be written to " + page, e);
    }
  }
}
