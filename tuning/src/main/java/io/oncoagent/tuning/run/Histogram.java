package io.oncoagent.tuning.run;

import io.oncoagent.tuning.shard.TokenisedSource;

/**
 * Counts in bins of equal width.
 *
 * @param width of a bin
 * @param counts bin i counts values from i × width (exclusive) to (i + 1) × width; the last one also everything above
 */
record Histogram(double width, int[] counts) {
  private static final int BINS = 32;

  /** Lengths of all cases; the last bin reaches the limit, and holds the longer ones too. */
  static Histogram lengths(PackReport r) {
    Histogram h = new Histogram((double) r.order().length() / BINS, new int[BINS]);
    for (TokenisedSource.Entry entry : r.entries()) {
      h.add(entry.length());
    }
    return h;
  }

  /** How full the rows are, in percent; a longer row is full. */
  static Histogram fills(PackReport r) {
    Histogram h = new Histogram(100.0 / BINS, new int[BINS]);
    for (int row = 0; row < r.packing().rows(); row++) {
      int tokens = 0;
      for (int i = r.packing().rowStart()[row]; i < r.packing().rowStart()[row + 1]; i++) {
        tokens += r.entries().get(r.packing().order()[i]).length();
      }
      h.add(Math.min(100.0, 100.0 * tokens / r.order().length()));
    }
    return h;
  }

  private void add(double value) {
    counts[Math.clamp((long) Math.ceil(value / width) - 1, 0, BINS - 1)]++;
  }

  int most() {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }
}
