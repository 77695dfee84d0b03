package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's heap over time, from its own metrics. A heap in use goes up and down with the collector; the lowest value of each stretch is what is really held, and a line through these
 * tells whether it grows.
 */
final class HeapWatch implements Runnable {
  private static final Pattern USED = Pattern.compile("^jvm_memory_used_bytes\\{area=\"heap\"[^}]*}\\s+([0-9.E+]+)$", Pattern.MULTILINE);
  private static final long EVERY_MILLIS = 1_000;
  private static final int STRETCH = 20;

  private final Visitor visitor;
  private final Records records;
  private final List<Double> megabytes = new ArrayList<>();

  HeapWatch(Visitor visitor, Records records) {
    this.visitor = visitor;
    this.records = records;
  }

  @Override
  public void run() {
    try {
      while (records.open()) {
        sample();
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sample() throws InterruptedException {
    try {
      Matcher found = USED.matcher(visitor.get("/actuator/prometheus").body());
      double sum = 0;
      while (found.find()) {
        sum += Double.parseDouble(found.group(1)) / 1e6;
      }
      if (sum > 0) {
        megabytes.add(sum);
      }
    } catch (IOException e) {
      records.unreachable(e);
    }
  }

  /** The lowest of each stretch of twenty seconds, in megabytes. */
  List<Double> floors() {
    List<Double> floors = new ArrayList<>();
    for (int i = 0; i + STRETCH <= megabytes.size(); i += STRETCH) {
      floors.add(megabytes.subList(i, i + STRETCH).stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    }
    return floors;
  }

  /** Megabytes a minute that the floors rise, by least squares behind the first minute, in which caches fill; 0 with fewer than three floors. */
  double slope() {
    List<Double> floors = floors();
    List<Double> later = floors.size() > 5 ? floors.subList(3, floors.size()) : floors;
    if (later.size() < 3) {
      return 0;
    }
    double meanX = (later.size() - 1) / 2.0;
    double meanY = later.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < later.size(); i++) {
      xy += (i - meanX) * (later.get(i) - meanY);
      xx += (i - meanX) * (i - meanX);
    }
    return xy / xx * (60_000.0 / (EVERY_MILLIS * STRETCH));
  }
}
