package io.oncoagent.deid.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Words and a small number each: how common a word is, from 1 (seldom) to 4 (everywhere), or 1 for every word of a plain list. The file has one
 * word a line in lower case without accents; a line «[3]» gives the number of the words after it. Kept as hashes, because a hundred thousand
 * strings would cost more to load than the note costs to read; two words that share a 64-bit hash would share their number. Immutable.
 */
public final class WordBands {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] keys;
  private final byte[] bands;
  private final int mask;

  private WordBands(int capacity) {
    keys = new long[capacity];
    bands = new byte[capacity];
    mask = capacity - 1;
  }

  /** Reads a file that ships beside the other word lists. */
  public static WordBands of(String name) {
    byte[] file;
    try (InputStream in = WordBands.class.getResourceAsStream("/io/oncoagent/deid/" + name)) {
      if (in == null) {
        throw new IllegalStateException("data file " + name + " is missing from the build");
      }
      file = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WordBands words = new WordBands(Integer.highestOneBit(Math.max(16, file.length / 3)) * 2);
    words.read(file);
    return words;
  }

  private void read(byte[] file) {
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
        put(file, from, to, band);
      }
      from = to + 1;
    }
  }

  private void put(byte[] file, int from, int to, byte band) {
    long hash = OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ file[i]) * PRIME;
    }
    int at = slot(hash);
    keys[at] = hash;
    bands[at] = band;
  }

  private int slot(long hash) {
    int at = (int) (hash ^ hash >>> 29) & mask;
    while (bands[at] != 0 && keys[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** The word's number, 0 when the list does not hold it. The word is folded: lower case without accents. */
  public int band(String folded) {
    long hash = OFFSET;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * PRIME;
    }
    return bands[slot(hash)];
  }
}
