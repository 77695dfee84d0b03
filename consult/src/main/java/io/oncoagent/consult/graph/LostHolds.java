package io.oncoagent.consult.graph;

import io.oncoagent.gateway.chat.Cancellation;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Notices when a run is taken from the worker in this process, by a stop or by another worker, and presses its button: work whose result nobody may store any more is not
 * worth a model's minutes.
 */
final class LostHolds {
  /** Often enough to stop within a second, seldom enough to cost nothing: one read of an indexed row. */
  private static final Duration EVERY = Duration.ofMillis(250);

  /** One for all: a look takes a moment, and a process that makes many consultations needs no thread for each. */
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().daemon().name("lost-holds").unstarted(work));

  private final RunRegister register;

  LostHolds(RunRegister register) {
    this.register = register;
  }

  /** Looks until it is closed. */
  interface Watch {
    void close();
  }

  Watch watch(RunRegister.Hold hold, Cancellation button) {
    ScheduledFuture<?> looking = CLOCK.scheduleWithFixedDelay(() -> look(hold, button), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    return () -> looking.cancel(false);
  }

  private void look(RunRegister.Hold hold, Cancellation button) {
    try {
      if (!register.holds(hold)) {
        button.cancel();
      }
    } catch (RuntimeException e) {
      // A register that cannot be read now is asked again; the run itself fails where it stores.
      return;
    }
  }
}
