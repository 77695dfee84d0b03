package io.oncoagent.evaluation;

import java.util.List;

/** Difference of two shares of hits on the same questions, with its 95 % interval (Wald interval for paired proportions; Agresti, Categorical Data Analysis, 2013, 11.1). */
public record PairedDifference(double value, double low, double high, int n) {
  private static final double Z = 1.959964;

  /** Share of hits of {@code ours} less that of {@code theirs}; both in the order of the questions. */
  public static PairedDifference of(List<Boolean> ours, List<Boolean> theirs) {
    if (ours.size() != theirs.size() || ours.isEmpty()) {
      throw new IllegalArgumentException("a paired difference needs the same questions on both sides, and at least one");
    }
    int won = 0;
    int lost = 0;
    for (int i = 0; i < ours.size(); i++) {
      won += ours.get(i) && !theirs.get(i) ? 1 : 0;
      lost += theirs.get(i) && !ours.get(i) ? 1 : 0;
    }
    double n = ours.size();
    double value = (won - lost) / n;
    double half = Z * Math.sqrt(won + lost - (won - lost) * (won - lost) / n) / n;
    return new PairedDifference(value, Math.max(-1, value - half), Math.min(1, value + half), ours.size());
  }
}
