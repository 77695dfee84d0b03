package io.oncoagent.tuning.pack;

import io.oncoagent.tuning.TuningException;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Best-fit-decreasing: the longest case first, each into the row whose rest it fills best. Cases are sorted by counting, and the tightest rest is found in a bitmap, so
 * the time grows with the cases alone. The result depends on lengths, limit and seed only.
 */
public final class Packer {
  /** No row is longer, in tokens: what the base models are trained on natively (Qwen2.5 and Qwen3 technical reports: 32,768). */
  public static final int LONGEST_ROW = 32_768;

  private final int limit;
  private final LongCases longCases;

  /**
   * @param limit tokens of an ordinary row, 1 to {@link #LONGEST_ROW}
   * @throws TuningException where the limit lies outside
   */
  public Packer(int limit, LongCases longCases) {
    if (limit < 1 || limit > LONGEST_ROW) {
      throw new TuningException(TuningException.Code.INPUT, "the length of a row must lie between 1 and " + LONGEST_ROW + " tokens, not " + limit);
    }
    this.limit = limit;
    this.longCases = longCases;
  }

  /**
   * @param lengths tokens of each case, each at least 1
   * @param seed decides the order of the rows
   * @throws TuningException where a length is zero or negative
   */
  public Packing pack(int[] lengths, long seed) {
    int[] sorted = descending(lengths);
    int excluded = 0;
    while (excluded < sorted.length && !placeable(lengths[sorted[excluded]])) {
      excluded++;
    }
    int[] left = Arrays.copyOf(sorted, excluded);
    Arrays.sort(left);
    return place(lengths, sorted, excluded, left, seed);
  }

  private boolean placeable(int length) {
    return length <= limit || longCases == LongCases.EXTEND && length <= LONGEST_ROW;
  }

  private Packing place(int[] lengths, int[] sorted, int from, int[] excluded, long seed) {
    Residuals open = new Residuals(limit);
    int[] rowOf = new int[sorted.length];
    int rows = 0;
    int longRows = 0;
    long tokens = 0;
    for (int i = from; i < sorted.length; i++) {
      int length = lengths[sorted[i]];
      if (length > limit) {
        rowOf[i] = rows++;
        longRows++;
        continue;
      }
      tokens += length;
      int room = open.tightest(length);
      int row = room < 0 ? rows++ : open.take(room);
      int rest = (room < 0 ? limit : room) - length;
      rowOf[i] = row;
      if (rest > 0) {
        open.put(row, rest);
      }
    }
    int[] place = shuffled(rows, seed);
    int[] start = starts(rowOf, place, from, rows);
    int[] fill = Arrays.copyOf(start, rows);
    int[] order = new int[sorted.length - from];
    for (int i = from; i < sorted.length; i++) {
      order[fill[place[rowOf[i]]]++] = sorted[i];
    }
    return new Packing(limit, order, start, excluded, tokens, longRows);
  }

  private static int[] starts(int[] rowOf, int[] place, int from, int rows) {
    int[] start = new int[rows + 1];
    for (int i = from; i < rowOf.length; i++) {
      start[place[rowOf[i]] + 1]++;
    }
    for (int r = 0; r < rows; r++) {
      start[r + 1] += start[r];
    }
    return start;
  }

  private static int[] shuffled(int rows, long seed) {
    int[] place = new int[rows];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < rows; i++) {
      int j = random.nextInt(i + 1);
      place[i] = place[j];
      place[j] = i;
    }
    return place;
  }

  /** Cases from the longest to the shortest, equal ones in their order; everything beyond the longest row counts as one length, since it has no row. */
  static int[] descending(int[] lengths) {
    int[] count = new int[LONGEST_ROW + 3];
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] < 1) {
        throw new TuningException(TuningException.Code.INPUT, "case " + (i + 1) + " has " + lengths[i] + " tokens; a case has at least one");
      }
      count[bucket(lengths[i]) + 1]++;
    }
    for (int b = 1; b < count.length; b++) {
      count[b] += count[b - 1];
    }
    int[] sorted = new int[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      sorted[count[bucket(lengths[i])]++] = i;
    }
    return sorted;
  }

  private static int bucket(int length) {
    return LONGEST_ROW + 1 - Math.min(length, LONGEST_ROW + 1);
  }
}
