package io.oncoagent.evaluation;

/** Expected calibration error of scores in [0, 1] over ten bins of equal width (Naeini et al., AAAI 2015). */
public final class Calibration {
  private static final int BINS = 10;
  private final double[] scores = new double[BINS];
  private final int[] hits = new int[BINS];
  private int n;

  public void add(double score, boolean hit) {
    int bin = Math.clamp((int) (score * BINS), 0, BINS - 1);
    scores[bin] += score;
    hits[bin] += hit ? 1 : 0;
    n++;
  }

  /** In [0, 1]; 0 with nothing added. */
  public double error() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(scores[bin] - hits[bin]);
    }
    return n == 0 ? 0 : sum / n;
  }
}
