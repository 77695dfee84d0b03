package io.oncoagent.deid.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Words and a small number each: how common a word is, from 1 (seldom) to 4 (everywhere), or 1 for every word of a plain list. The file has one
 * word a line in lower case without accents; a line «[3]» gives the number of the words after it. Kept as hashes, because a hundred thousand
 * strings would cost more to load than the note costs to read: one unknown word in some ten thousand shares the hash of a listed one. Immutable.
 */
public final class WordBands {
  private final int[] keys;
  private final byte[] bands;
  private final int mask;

  private WordBands(int capacity) {
    keys = new int[capacity];
    bands = new byte[capacity];
    mask = capacity - 1;
  }

  /** Reads a file that ships beside the other word lists. */
  public static WordBands of(String name) {
    byte[] file = bytes(name);
    WordBands words = new WordBands(capacity(file.length));
    words.read(file, 0);
    return words;
  }

  /** Several files in one table: the first gives bits 0 to 2, the second sets bit 3, the third bit 4, and so on. */
  public static WordBands of(String first, String... flags) {
    byte[] file = bytes(first);
    byte[][] more = new byte[flags.length][];
    int size = file.length;
    for (int i = 0; i < flags.length; i++) {
      more[i] = bytes(flags[i]);
      size += more[i].length;
    }
    WordBands words = new WordBands(capacity(size));
    words.read(file, 0);
    for (int i = 0; i < more.length; i++) {
      words.read(more[i], 1 << 3 + i);
    }
    return words;
  }

  /** About one slot for three bytes, so that at least half of the table stays free. */
  private static int capacity(int bytes) {
    return Integer.highestOneBit(Math.max(16, bytes / 3)) * 2;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = WordBands.class.getResourceAsStream("/io/oncoagent/deid/" + name)) {
      if (in == null) {
        throw new IllegalStateException("data file " + name + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(byte[] file, int flag) {
    byte band = 1;
    int from = 0;
    while (from < file.length) {
      int to = from;
      while (to < file.length && file[to] != '\n') {
        to++;
      }
      if (file[from] == '[') {
        band = (byte) (file[from + 1] - '0');
      } else if (file[from] != '#' && to > from) {
        put(file, from, to, flag == 0 ? band : (byte) flag);
      }
      from = to + 1;
    }
  }

  private void put(byte[] file, int from, int to, byte band) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + file[i];
    }
    int at = slot(hash);
    keys[at] = hash;
    bands[at] |= band;
  }

  /** The hash is that of {@link String#hashCode}, which a string computes once. */
  private int slot(int hash) {
    int at = (hash ^ hash >>> 15) & mask;
    while (bands[at] != 0 && keys[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** The word's number, 0 when the list does not hold it. The word is folded: lower case without accents. */
  public int band(String folded) {
    return bands[slot(folded.hashCode())];
  }
}
