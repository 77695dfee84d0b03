package io.oncoagent.tuning.corpus.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * What evaluations ask: a record that shares a run of thirteen words with one of their texts is not trained on (the length that Brown et al., 2020, arXiv 2005.14165, appendix C, use), nor one that
 * holds a whole shorter text.
 */
public final class Decontamination {
  static final int RUN = 13;

  /** Of a text below thirteen words all must be there; below this many words it says too little to be known again. */
  private static final int SHORTEST = 8;

  private final long[] runs;
  private final long[][] shorter;

  /** @param texts every note, question and answer of the evaluations */
  public Decontamination(List<String> texts) {
    runs = texts.stream().flatMapToLong(t -> Arrays.stream(Shingles.of(t, RUN))).distinct().sorted().toArray();
    shorter = new long[RUN][];
    for (int words = SHORTEST; words < RUN; words++) {
      int length = words;
      shorter[words] = texts.stream().filter(t -> Shingles.of(t, length + 1).length == 0).flatMapToLong(t -> Arrays.stream(Shingles.of(t, length))).distinct().sorted().toArray();
    }
  }

  public boolean asks(String text) {
    if (has(text, RUN, runs)) {
      return true;
    }
    for (int words = SHORTEST; words < RUN; words++) {
      if (shorter[words].length > 0 && has(text, words, shorter[words])) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String text, int words, long[] known) {
    for (long run : Shingles.of(text, words)) {
      if (Arrays.binarySearch(known, run) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Different runs that are known. */
  public int size() {
    return runs.length;
  }
}
