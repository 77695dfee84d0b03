package io.oncoagent.app.bench.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Cases join the batch when there is a place and leave it when they are written; time passes as the model states. */
final class ContinuousBatch implements AutoCloseable {
  /** Steps taken together, so that one wait is long enough for the machine's clock. */
  private static final int STEPS = 10;

  private final ServingModel model;
  private final ArrayDeque<Case> waiting = new ArrayDeque<>();
  private boolean closed;

  private static final class Case {
    private final CountDownLatch done = new CountDownLatch(1);
    private int left;

    Case(int left) {
      this.left = left;
    }
  }

  ContinuousBatch(ServingModel model) {
    this.model = model;
  }

  ServingModel model() {
    return model;
  }

  /** Waits until one case is written; false where the queue is full. */
  boolean generate() {
    Case mine = new Case(model.newTokens());
    synchronized (this) {
      if (waiting.size() >= model.queue()) {
        return false;
      }
      waiting.add(mine);
      notifyAll();
    }
    try {
      mine.done.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Serves until closed. */
  void serve() {
    List<Case> batch = new ArrayList<>();
    long due = System.nanoTime();
    while (true) {
      int joined = join(batch);
      if (joined < 0) {
        return;
      }
      double millis = joined * model.promptTokens() / model.prefillRate() * 1000 + STEPS * (model.stepMillis() + model.stepMillisACase() * batch.size());
      // Counted from when the last step was due, so that late wake-ups do not add up; an idle server starts anew.
      long now = System.nanoTime();
      due = (joined == batch.size() ? now : due) + (long) (millis * 1e6 / model.faster());
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      batch.forEach(c -> c.left -= STEPS);
      batch.stream().filter(c -> c.left <= 0).forEach(c -> c.done.countDown());
      batch.removeIf(c -> c.left <= 0);
    }
  }

  /** How many cases joined; −1 once closed. */
  private synchronized int join(List<Case> batch) {
    try {
      while (batch.isEmpty() && waiting.isEmpty() && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
    if (closed) {
      return -1;
    }
    int joined = 0;
    while (batch.size() < model.most() && !waiting.isEmpty()) {
      batch.add(waiting.poll());
      joined++;
    }
    return joined;
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
