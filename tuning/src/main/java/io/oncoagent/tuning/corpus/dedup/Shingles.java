package io.oncoagent.tuning.corpus.dedup;

import java.util.Arrays;

/** Runs of words as numbers of 64 bits. Words are letters and digits in lower case; everything else parts them. */
public final class Shingles {
  /** Words of a run that tells two notes apart. */
  static final int WORDS = 5;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long ODD = 0x9e3779b97f4a7c15L;

  private Shingles() {}

  /** The different runs of five words, in ascending order; one run of all words where there are fewer. */
  public static long[] of(String text) {
    return distinct(runs(text, WORDS));
  }

  /** Every run of five words, repeated ones too. */
  public static long[] all(String text) {
    return runs(text, WORDS);
  }

  /** The different runs of so many words; none where there are fewer words. */
  static long[] of(String text, int words) {
    long[] hashes = words(text);
    return hashes.length < words ? new long[0] : distinct(runs(hashes, words));
  }

  private static long[] runs(String text, int words) {
    long[] hashes = words(text);
    return runs(hashes, Math.min(words, Math.max(1, hashes.length)));
  }

  private static long[] runs(long[] words, int length) {
    if (words.length == 0) {
      return words;
    }
    long[] runs = new long[words.length - length + 1];
    for (int i = 0; i < runs.length; i++) {
      long run = length;
      for (int j = i; j < i + length; j++) {
        run = mix(run * ODD + words[j]);
      }
      runs[i] = run;
    }
    return runs;
  }

  private static long[] words(String text) {
    long[] found = new long[64];
    int count = 0;
    long word = OFFSET;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
        inside = true;
      } else if (inside) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = mix(word);
        word = OFFSET;
        inside = false;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Finalizer of MurmurHash3 (Austin Appleby, public domain). */
  static long mix(long value) {
    long h = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }

  private static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** A hash of all words, in order: the same text but for case and signs. */
  public static long whole(String text) {
    long all = 1;
    for (long word : words(text)) {
      all = mix(all * ODD + word);
    }
    return all;
  }

  /** Share of a's runs that are among b's, 0 to 1. */
  public static double within(long[] a, long[] b) {
    return a.length == 0 ? 0 : common(a, b) / (double) a.length;
  }

  /** Share of runs that two sets have in common, 0 to 1. */
  public static double jaccard(long[] a, long[] b) {
    int both = common(a, b);
    int all = a.length + b.length - both;
    return all == 0 ? 1 : both / (double) all;
  }

  private static int common(long[] a, long[] b) {
    int both = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Long.compare(a[i], b[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }
}
