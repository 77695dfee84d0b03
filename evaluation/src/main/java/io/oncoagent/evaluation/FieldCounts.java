package io.oncoagent.evaluation;

/** Right, wrong and missed values of one field. */
public final class FieldCounts {
  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** Of what was given, how much is right. */
  public Interval precision() {
    return Interval.of(right, right + wrong);
  }

  /** Of what should be given, how much is. */
  public Interval recall() {
    return Interval.of(right, right + missed);
  }

  /** Harmonic mean of precision and recall in [0, 1]; 1 when there is nothing to find and nothing was found. */
  public double f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? 1 : 2.0 * right / all;
  }
}
