package io.oncoagent.tuning.pack;

import java.util.Arrays;

/** Open rows by the room left in them: a bitmap of two levels finds the tightest fit, and each amount of room keeps its rows in a chain. */
final class Residuals {
  private final long[] bits;
  private final long[] summary;
  private final int[] head;
  private int[] next;

  Residuals(int limit) {
    bits = new long[(limit >> 6) + 1];
    summary = new long[(bits.length >> 6) + 1];
    head = new int[limit + 1];
    Arrays.fill(head, -1);
    next = new int[1024];
  }

  /** The least room of an open row that takes {@code length}, or −1. */
  int tightest(int length) {
    int word = length >> 6;
    if (word >= bits.length) {
      return -1;
    }
    long here = bits[word] & (-1L << length);
    if (here != 0) {
      return (word << 6) + Long.numberOfTrailingZeros(here);
    }
    int later = laterWord(word + 1);
    return later < 0 ? -1 : (later << 6) + Long.numberOfTrailingZeros(bits[later]);
  }

  private int laterWord(int from) {
    int block = from >> 6;
    if (block >= summary.length) {
      return -1;
    }
    long here = summary[block] & (-1L << from);
    while (here == 0) {
      if (++block == summary.length) {
        return -1;
      }
      here = summary[block];
    }
    return (block << 6) + Long.numberOfTrailingZeros(here);
  }

  void put(int row, int room) {
    if (row >= next.length) {
      next = Arrays.copyOf(next, Math.max(row + 1, next.length * 2));
    }
    next[row] = head[room];
    head[room] = row;
    bits[room >> 6] |= 1L << room;
    summary[room >> 12] |= 1L << (room >> 6);
  }

  /** Takes the row that was put last of those with this room. */
  int take(int room) {
    int row = head[room];
    head[room] = next[row];
    if (head[room] < 0) {
      bits[room >> 6] &= ~(1L << room);
      if (bits[room >> 6] == 0) {
        summary[room >> 12] &= ~(1L << (room >> 6));
      }
    }
    return row;
  }
}
