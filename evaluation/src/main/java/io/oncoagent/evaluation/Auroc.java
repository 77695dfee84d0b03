package io.oncoagent.evaluation;

import java.util.List;

/**
 * Area under the receiver operating characteristic: the probability in [0, 1] that a positive scores above a negative, ties half. 95 % interval by Hanley and McNeil
 * (Radiology 1982;143:29). Without a positive or a negative it is .5 in [0, 1].
 */
public record Auroc(double value, double low, double high, int positives, int negatives) {
  private static final double Z = 1.959964;

  /** Scores and truths in the same order. */
  public static Auroc of(List<Double> scores, List<Boolean> truths) {
    if (scores.size() != truths.size()) {
      throw new IllegalArgumentException("scores and truths must be of the same things");
    }
    double above = 0;
    int positives = (int) truths.stream().filter(t -> t).count();
    int negatives = truths.size() - positives;
    if (positives == 0 || negatives == 0) {
      return new Auroc(0.5, 0, 1, positives, negatives);
    }
    for (int i = 0; i < scores.size(); i++) {
      for (int j = 0; j < scores.size(); j++) {
        if (truths.get(i) && !truths.get(j)) {
          int order = Double.compare(scores.get(i), scores.get(j));
          above += order > 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return of(above / ((double) positives * negatives), positives, negatives);
  }

  private static Auroc of(double a, int positives, int negatives) {
    double twoPositives = a / (2 - a);
    double twoNegatives = 2 * a * a / (1 + a);
    double variance = (a * (1 - a) + (positives - 1) * (twoPositives - a * a) + (negatives - 1) * (twoNegatives - a * a)) / ((double) positives * negatives);
    double half = Z * Math.sqrt(Math.max(0, variance));
    return new Auroc(a, Math.max(0, a - half), Math.min(1, a + half), positives, negatives);
  }
}
