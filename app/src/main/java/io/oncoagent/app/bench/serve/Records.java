package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What all clinicians saw. Errors while the server is restarted on purpose are counted apart. */
final class Records {
  /** Nanoseconds that work begun in time may still take to come to its end. */
  private static final long GRACE = 120_000_000_000L;

  private final long end;
  private final Queue<Double> consultations = new ConcurrentLinkedQueue<>();
  private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> errors = new ConcurrentHashMap<>();
  private final Map<String, Integer> meanwhile = new ConcurrentHashMap<>();
  private final AtomicInteger resumed = new AtomicInteger();
  private final AtomicInteger twice = new AtomicInteger();
  private final AtomicLong missed = new AtomicLong();
  private volatile boolean restarting;

  /** @param end as {@link System#nanoTime()} */
  Records(long end) {
    this.end = end;
  }

  /** Whether new work may begin. */
  boolean open() {
    return System.nanoTime() < end;
  }

  /** Whether work that has begun may go on. */
  boolean patient() {
    return System.nanoTime() < end + GRACE;
  }

  /** From now on, or no longer, an unreachable server is nobody's fault. */
  void restarting(boolean now) {
    restarting = now;
  }

  /** @param start when its form was sent the first time */
  void consultation(long start) {
    consultations.add((System.nanoTime() - start) / 1e6);
  }

  void acknowledged(String visit, String id) {
    acknowledged.computeIfAbsent(visit, v -> new ConcurrentSkipListSet<>()).add(id);
  }

  void error(String what) {
    (restarting ? meanwhile : errors).merge(what, 1, Integer::sum);
  }

  void unreachable(IOException e) {
    error("no answer (" + e.getClass().getSimpleName() + ")");
  }

  /** A reader goes on behind the number that it had last. */
  void resumed() {
    resumed.incrementAndGet();
  }

  void eventTwice() {
    twice.incrementAndGet();
  }

  void eventsMissed(long count) {
    missed.addAndGet(count);
  }

  /** Milliseconds from the form that was sent to the draft that is there. */
  double[] millis() {
    return consultations.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The ids that were given out for each visit. */
  Map<String, Set<String>> acknowledged() {
    return acknowledged;
  }

  /** Figures of the streams that were followed. */
  ObjectNode events() {
    return JsonNodeFactory.instance.objectNode().put("resumedBehindTheirLastNumber", resumed.get()).put("eventsMissed", missed.get()).put("eventsTwice", twice.get());
  }

  Map<String, Integer> errors() {
    return new TreeMap<>(errors);
  }

  /** Those from the kill until the server was there again. */
  Map<String, Integer> meanwhile() {
    return new TreeMap<>(meanwhile);
  }
}
