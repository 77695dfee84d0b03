package io.oncoagent.tuning.profile;

/**
 * A permutation of 0 … size − 1 that needs no memory: a Feistel network of four rounds over the next even number of bits, walked on until it lies within the size
 * (Black and Rogaway, «Ciphers with arbitrary finite domains», CT-RSA 2002). For order, not for secrecy.
 */
final class SeededOrder {
  private static final int ROUNDS = 4;

  private final long size;
  private final long seed;
  private final int half;
  private final long mask;

  /** @param size 1 to 2^60 */
  SeededOrder(long size, long seed) {
    if (size < 1 || size > 1L << 60) {
      throw new IllegalArgumentException("size: must lie in [1, 2^60], was " + size);
    }
    this.size = size;
    this.seed = seed;
    this.half = Math.max(1, (65 - Long.numberOfLeadingZeros(size - 1)) / 2);
    this.mask = (1L << half) - 1;
  }

  long at(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("index: must lie in [0, " + size + "), was " + index);
    }
    long value = index;
    do {
      value = once(value);
    } while (value >= size);
    return value;
  }

  private long once(long value) {
    long left = value >>> half;
    long right = value & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (mix(right + seed * 31 + round * 0x9E3779B97F4A7C15L) & mask);
      left = right;
      right = next;
    }
    return left << half | right;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). */
  static long mix(long z) {
    long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }
}
