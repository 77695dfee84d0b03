package io.oncoagent.evaluation;

/** A share with its 95 % Wilson score interval (Wilson, J Am Stat Assoc 1927;22:209), all in [0, 1]. */
public record Interval(double value, double low, double high, int n) {
  private static final double Z = 1.959964;

  /** @param hits of {@code n} trials; with none the interval is all of [0, 1] */
  public static Interval of(int hits, int n) {
    if (n == 0) {
      return new Interval(0, 0, 1, 0);
    }
    double p = (double) hits / n;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    return new Interval(p, Math.max(0, centre - half), Math.min(1, centre + half), n);
  }
}
