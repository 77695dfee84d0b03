package io.oncoagent.tuning.pack;

import java.util.Arrays;

/** Simpler ways to fill rows, to compare with: each gives the number of rows for lengths between 1 and the limit. */
public final class Baselines {
  private Baselines() {}

  /** One case a row, padded to the limit. */
  public static int padding(int[] lengths) {
    return lengths.length;
  }

  /** In the given order; a row is closed as soon as a case does not fit. */
  public static int nextFit(int[] lengths, int limit) {
    int rows = 0;
    int room = 0;
    for (int length : lengths) {
      if (length > room) {
        rows++;
        room = limit;
      }
      room -= length;
    }
    return rows;
  }

  /** In the given order, each into the first row that has room; a tree over the rows' rests finds it. */
  public static int firstFit(int[] lengths, int limit) {
    int leaves = Integer.highestOneBit(Math.max(1, lengths.length - 1)) * 2;
    int[] most = new int[2 * leaves];
    Arrays.fill(most, limit);
    int rows = 0;
    for (int length : lengths) {
      int node = 1;
      while (node < leaves) {
        node = most[2 * node] >= length ? 2 * node : 2 * node + 1;
      }
      rows = Math.max(rows, node - leaves + 1);
      most[node] -= length;
      for (node >>= 1; node >= 1; node >>= 1) {
        most[node] = Math.max(most[2 * node], most[2 * node + 1]);
      }
    }
    return rows;
  }

  /** First-fit from the longest case to the shortest. */
  public static int firstFitDecreasing(int[] lengths, int limit) {
    int[] order = Packer.descending(lengths);
    int[] sorted = new int[lengths.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = lengths[order[i]];
    }
    return firstFit(sorted, limit);
  }
}
