package io.oncoagent.gateway.chat;

import java.util.ArrayList;
import java.util.List;

/** A stop button: once pressed it stays pressed, and everything that listens is told at once. */
public final class Cancellation {
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean cancelled;

  /** A button that nobody holds. */
  public static Cancellation never() {
    return new Cancellation();
  }

  public void cancel() {
    List<Runnable> told;
    synchronized (this) {
      cancelled = true;
      told = List.copyOf(listeners);
      listeners.clear();
    }
    told.forEach(Runnable::run);
  }

  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Runs at the press, or at once when it is pressed already. */
  public void onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        listeners.add(action);
        return;
      }
    }
    action.run();
  }

  /** No longer interested. */
  public synchronized void forget(Runnable action) {
    listeners.remove(action);
  }
}
