package io.oncoagent.tuning.corpus.dedup;

/**
 * MinHash signatures (Broder, Compression and Complexity of Sequences 1997): the share of equal places estimates the Jaccard similarity of two sets, with a standard error of
 * √(J(1−J)/64), at .8 that is .05.
 */
public final class MinHash {
  /** Places of a signature. */
  public static final int SIZE = 64;

  private static final long[] ODD = new long[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      ODD[i] = Shingles.mix(i + 1L) | 1;
    }
  }

  private MinHash() {}

  /** Fixed: the same text has the same signature in every run. */
  public static int[] of(long[] shingles) {
    int[] least = new int[SIZE];
    java.util.Arrays.fill(least, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < SIZE; i++) {
        int value = (int) (shingle * ODD[i] >>> 33);
        if (value < least[i]) {
          least[i] = value;
        }
      }
    }
    return least;
  }

  /** Estimated Jaccard similarity, 0 to 1. */
  static double similarity(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return same / (double) SIZE;
  }
}
