package io.oncoagent.lexicon;

/** The edges of the trie: an open-addressing hash table from (node, gap, token) to the next node. Nodes are numbers from 0. */
final class EdgeTable {
  /** No such edge. */
  static final int NONE = -1;

  private long[] keys = new long[1 << 17];
  private int[] targets = new int[keys.length];
  private int size;

  private static long key(int node, String gap, long token) {
    long key = token * 0x9e3779b97f4a7c15L + node;
    key = (key ^ (key >>> 29)) * 0xbf58476d1ce4e5b9L + gap.hashCode();
    key ^= key >>> 32;
    return key == 0 ? 1 : key;
  }

  int get(int node, String gap, long token) {
    long key = key(node, gap, token);
    int mask = keys.length - 1;
    for (int i = (int) key & mask; keys[i] != 0; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return targets[i];
      }
    }
    return NONE;
  }

  void put(int node, String gap, long token, int target) {
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key(node, gap, token), target);
    size++;
  }

  private void insert(long key, int target) {
    int mask = keys.length - 1;
    int i = (int) key & mask;
    while (keys[i] != 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    targets[i] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }
}
