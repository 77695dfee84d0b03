package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/** What all clinicians saw. A server that cannot be reached is an error, too, but while it is restarted on purpose. */
final class Records {
  private final long end;
  private final Queue<Double> consultations = new ConcurrentLinkedQueue<>();
  private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
  private final Map<String, Integer> errors = new ConcurrentHashMap<>();
  private volatile boolean restarting;

  /** @param end as {@link System#nanoTime()} */
  Records(long end) {
    this.end = end;
  }

  boolean open() {
    return System.nanoTime() < end;
  }

  /** From now on, or no longer, an unreachable server is nobody's fault. */
  void restarting(boolean now) {
    restarting = now;
  }

  void consultation(long start) {
    consultations.add((System.nanoTime() - start) / 1e6);
  }

  void acknowledged(String id) {
    acknowledged.add(id);
  }

  void error(String what) {
    if (!restarting) {
      errors.merge(what, 1, Integer::sum);
    }
  }

  void unreachable(IOException e) {
    error("no answer (" + e.getClass().getSimpleName() + ")");
  }

  /** Milliseconds from the form that was sent to the draft that is there. */
  double[] millis() {
    return consultations.stream().mapToDouble(Double::doubleValue).toArray();
  }

  Collection<String> acknowledged() {
    return acknowledged;
  }

  Map<String, Integer> errors() {
    return new TreeMap<>(errors);
  }
}
