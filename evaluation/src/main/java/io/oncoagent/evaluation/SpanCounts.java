package io.oncoagent.evaluation;

/** Identifiers found and missed, and spans removed rightly and for nothing, of one kind. */
public final class SpanCounts {
  private int found;
  private int missed;
  private int right;
  private int wrong;

  void identifier(boolean gone) {
    found += gone ? 1 : 0;
    missed += gone ? 0 : 1;
  }

  void removal(boolean labelled) {
    right += labelled ? 1 : 0;
    wrong += labelled ? 0 : 1;
  }

  /** Share of the labelled identifiers that are gone whole. */
  public Interval recall() {
    return Interval.of(found, found + missed);
  }

  /** Share of the removed spans that touch a labelled identifier of any kind. */
  public Interval precision() {
    return Interval.of(right, right + wrong);
  }

  /** F2: recall counts four times as much as precision (van Rijsbergen's F with beta 2), in [0,1]; 1 where there is nothing to find and nothing removed. */
  public double f2() {
    if (found + missed + right + wrong == 0) {
      return 1;
    }
    double p = precision().value();
    double r = recall().value();
    return p + r == 0 ? 0 : 5 * p * r / (4 * p + r);
  }
}
