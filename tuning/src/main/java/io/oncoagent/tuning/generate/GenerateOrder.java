package io.oncoagent.tuning.generate;

import java.nio.file.Path;

/**
 * What is wanted.
 *
 * @param count cases that stand, 1 to 10,000,000
 * @param out the file of cases; its journal and run page lie beside it
 * @param concurrency calls at once, 1 to 64; 0: found by the run itself
 */
public record GenerateOrder(int count, Path out, long seed, int concurrency, boolean resume, String version) {
  /** No server is asked for more at once. */
  public static final int MOST = 64;

  public GenerateOrder {
    if (count < 1 || count > 10_000_000) {
      throw new IllegalArgumentException("count: must lie in [1, 10000000], was " + count);
    }
    if (concurrency < 0 || concurrency > MOST) {
      throw new IllegalArgumentException("concurrency: must lie in [0, 64], was " + concurrency);
    }
  }
}
