package io.oncoagent.lexicon;

import java.util.Arrays;

/** The tokens of a text by offsets: maximal runs of letters, and maximal runs of digits. */
final class Tokens {
  private final String text;
  private final char[] folded;
  private int[] starts;
  private int[] ends;
  private int size;

  private Tokens(String text) {
    this.text = text;
    this.folded = new char[text.length()];
    this.starts = new int[Math.clamp(text.length() / 4L, 6, 1024)];
    this.ends = new int[starts.length];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int n = text.length();
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      TokenKind kind = TokenKind.of(c);
      int from = i;
      do {
        tokens.folded[i] = LetterFolding.fold(text.charAt(i));
        i++;
      } while (i < n && kind != TokenKind.NONE && TokenKind.of(text.charAt(i)) == kind);
      if (kind != TokenKind.NONE) {
        tokens.add(from, i);
      }
    }
    return tokens;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
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

  /** The token folded: lower case, no accents. */
  String word(int token) {
    return new String(folded, starts[token], ends[token] - starts[token]);
  }

  String text() {
    return text;
  }

  /** What stands between this token and the next, as {@link Gap#of} sees it. */
  String gapAfter(int token) {
    return token + 1 < size ? Gap.of(text, ends[token], starts[token + 1]) : Gap.FAR;
  }
}
