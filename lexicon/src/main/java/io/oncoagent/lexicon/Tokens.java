package io.oncoagent.lexicon;

import java.util.Arrays;

/**
 * The tokens of a text by offsets: maximal runs of letters, and maximal runs of digits, each with a 64-bit hash of its folded letters (case and
 * accents do not count). Two different words of a lexicon of this size share a hash with a probability below 10⁻⁹.
 */
final class Tokens {
  /** No hash: the token has no singular. */
  static final long NO_SINGULAR = 0;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private long[] singulars;
  private int size;

  private Tokens(String text) {
    this.text = text;
    int guess = Math.clamp(text.length() / 4L, 6, 1024);
    starts = new int[guess];
    ends = new int[guess];
    hashes = new long[guess];
    singulars = new long[guess];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int n = text.length();
    int i = 0;
    while (i < n) {
      TokenKind kind = TokenKind.of(text.charAt(i));
      i = kind == TokenKind.NONE ? i + 1 : tokens.read(i, kind);
    }
    return tokens;
  }

  private int read(int from, TokenKind kind) {
    long hash = FNV_OFFSET;
    long before = NO_SINGULAR;
    char last = 0;
    int i = from;
    int n = text.length();
    do {
      last = LetterFolding.fold(text.charAt(i++));
      before = hash;
      hash = (hash ^ last) * FNV_PRIME;
    } while (i < n && TokenKind.of(text.charAt(i)) == kind);
    boolean plural = last == 's' && i - from > 3;
    add(from, i, hash, plural ? before : NO_SINGULAR);
    return i;
  }

  private void add(int start, int end, long hash, long singular) {
    if (size == starts.length) {
      int larger = size * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      singulars = Arrays.copyOf(singulars, larger);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    singulars[size++] = singular;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  long hash(int token) {
    return hashes[token];
  }

  /** Hash of the token without its plural -s, or {@link #NO_SINGULAR}. */
  long singular(int token) {
    return singulars[token];
  }

  boolean isDigits(int token) {
    return TokenKind.of(text.charAt(starts[token])) == TokenKind.DIGITS;
  }

  String text() {
    return text;
  }

  /** What stands between this token and the next, as {@link Gap#of} sees it. */
  String gapAfter(int token) {
    return token + 1 < size ? Gap.of(text, ends[token], starts[token + 1]) : Gap.FAR;
  }
}
