package io.oncoagent.tuning.corpus.split;

import io.oncoagent.tuning.corpus.dedup.Shingles;
import java.util.Locale;

/** The parts of a corpus. */
public enum Part {
  TRAIN,
  DEV,
  TEST;

  private static final int PARTS = 10_000;

  /** As its file is called. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".jsonl";
  }

  /**
   * Where a group goes: by its key and the seed alone, so that a corpus that grows leaves everyone where they are.
   *
   * @param dev and {@code test}: shares, 0 to 1
   */
  public static Part of(String group, long seed, double dev, double test) {
    long place = Math.floorMod(Shingles.whole(seed + " " + group), (long) PARTS);
    return place < Math.round(test * PARTS) ? TEST : place < Math.round((dev + test) * PARTS) ? DEV : TRAIN;
  }
}
