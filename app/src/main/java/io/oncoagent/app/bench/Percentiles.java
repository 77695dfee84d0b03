package io.oncoagent.app.bench;

import java.util.Arrays;

/** Order statistics of a sample, by the nearest-rank method. */
public record Percentiles(double p50, double p99, double mean) {

  /** @param values at least one */
  public static Percentiles of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Percentiles(rank(sorted, 0.50), rank(sorted, 0.99), Arrays.stream(sorted).average().orElseThrow());
  }

  private static double rank(double[] sorted, double share) {
    return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
  }
}
