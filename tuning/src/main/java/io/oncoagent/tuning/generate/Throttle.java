package io.oncoagent.tuning.generate;

/**
 * How many calls may be under way: one more after as many good replies as there are places, half after a refusal (additive increase, multiplicative decrease: Chiu and Jain,
 * Computer Networks 1989;17:1). A reply that takes four times as long as the quickest counts as slow and takes a quarter away. Of the calls that were under way at a
 * decrease none lowers it again. Guarded by its owner's lock.
 */
final class Throttle {
  private static final int SLOW = 4;

  private final int most;
  private final boolean adaptive;
  private double limit;
  private int reached;
  private long epoch;
  private long quickest = Long.MAX_VALUE;

  /** @param fixed 1 to 64, or 0 to find it, from 1 to {@code most} */
  Throttle(int fixed, int most) {
    this.adaptive = fixed == 0;
    this.most = fixed == 0 ? most : fixed;
    this.limit = fixed == 0 ? Math.min(2, most) : fixed;
    this.reached = (int) limit;
  }

  int limit() {
    return (int) limit;
  }

  /** The most that was ever allowed. */
  int reached() {
    return reached;
  }

  /** To be handed back with the call's end. */
  long epoch() {
    return epoch;
  }

  void good(long started, long millis) {
    quickest = Math.min(quickest, Math.max(1, millis));
    if (!adaptive || millis <= SLOW * quickest) {
      limit = adaptive ? Math.min(most, limit + 1 / limit) : limit;
      reached = Math.max(reached, limit());
    } else {
      decrease(started, 0.75);
    }
  }

  void refused(long started) {
    decrease(started, 0.5);
  }

  private void decrease(long started, double factor) {
    if (adaptive && started == epoch) {
      limit = Math.max(1, limit * factor);
      epoch++;
    }
  }
}
