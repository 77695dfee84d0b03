package io.oncoagent.app.wiring;

import java.time.Clock;
import java.util.Random;
import java.util.function.Supplier;

/** Time, chance and ids for measurements, which are handed in like everywhere else. */
public final class Fresh {
  private Fresh() {}

  public static Clock clock() {
    return Clock.systemUTC();
  }

  /** Random 128-bit ids. */
  public static Supplier<String> ids() {
    return new RandomIds();
  }

  /** The same chances for the same seed. */
  public static Random chance(long seed) {
    return new Random(seed);
  }
}
