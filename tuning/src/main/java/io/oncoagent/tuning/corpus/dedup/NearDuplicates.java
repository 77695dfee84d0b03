package io.oncoagent.tuning.corpus.dedup;

import io.oncoagent.tuning.corpus.split.Together;
import java.util.Arrays;
import java.util.List;

/**
 * Finds notes that are nearly the same by locality-sensitive hashing: signatures are cut into 16 bands of 4, two notes that agree in one band are compared (at a similarity of .8 with a
 * probability of .9998). Notes above the threshold belong together; where the answers are nearly the same too, the later record is a duplicate.
 */
public final class NearDuplicates {
  private static final int BANDS = 16;
  private static final int PLACES = MinHash.SIZE / BANDS;

  /** Of records with equal bands only so many different ones are compared with each: a template that thousands share would otherwise cost the square. */
  private static final int LEADERS = 64;

  private final double threshold;

  /** @param threshold least estimated Jaccard similarity of runs of five words, 0 to 1 */
  public NearDuplicates(double threshold) {
    this.threshold = threshold;
  }

  /**
   * Joins what belongs together.
   *
   * @param notes signatures of the notes, by record
   * @param answers signatures of the answers
   * @return which records are duplicates of an earlier one
   */
  public boolean[] find(List<int[]> notes, List<int[]> answers, Together groups) {
    boolean[] duplicate = new boolean[notes.size()];
    long[] keys = new long[notes.size()];
    for (int band = 0; band < BANDS; band++) {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = (long) bandOf(notes.get(i), band) << 32 | i;
      }
      long[] sorted = keys.clone();
      Arrays.sort(sorted);
      int from = 0;
      for (int to = 1; to <= sorted.length; to++) {
        if (to == sorted.length || sorted[to] >> 32 != sorted[from] >> 32) {
          if (to - from > 1) {
            compare(sorted, from, to, notes, answers, groups, duplicate);
          }
          from = to;
        }
      }
    }
    return duplicate;
  }

  private static int bandOf(int[] signature, int band) {
    long hash = band + 1L;
    for (int i = band * PLACES; i < (band + 1) * PLACES; i++) {
      hash = Shingles.mix(hash * 31 + signature[i]);
    }
    return (int) hash;
  }

  private void compare(long[] sorted, int from, int to, List<int[]> notes, List<int[]> answers, Together groups, boolean[] duplicate) {
    int[] leaders = new int[LEADERS];
    int count = 0;
    for (int at = from; at < to; at++) {
      int record = (int) sorted[at];
      for (int l = 0; l < count && !duplicate[record]; l++) {
        if (MinHash.similarity(notes.get(leaders[l]), notes.get(record)) >= threshold) {
          groups.join(leaders[l], record);
          duplicate[record] = MinHash.similarity(answers.get(leaders[l]), answers.get(record)) >= threshold;
        }
      }
      if (!duplicate[record] && count < LEADERS) {
        leaders[count++] = record;
      }
    }
  }
}
