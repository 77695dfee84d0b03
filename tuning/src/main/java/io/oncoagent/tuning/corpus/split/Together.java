package io.oncoagent.tuning.corpus.split;

import java.util.Arrays;

/** Disjoint sets of records by number; the smallest number stands for its set. */
public final class Together {
  private int[] parent;

  public Together(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** The smallest record of the set. */
  public int of(int record) {
    int root = record;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  public void join(int a, int b) {
    int one = of(a);
    int two = of(b);
    parent[Math.max(one, two)] = Math.min(one, two);
  }
}
