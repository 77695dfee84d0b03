package io.oncoagent.deid.text;

/** What rules ask of a token again and again, as bits read once: its case, the mark that it is, and what stands before it. */
final class TokenShape {
  static final int GLUED = 1;
  static final int LINE = 1 << 1;
  static final int PARAGRAPH = 1 << 2;
  static final int CAPITAL = 1 << 3;
  static final int UPPER = 1 << 4;
  static final int LOWER = 1 << 5;
  static final int APOSTROPHE = 1 << 6;
  static final int HYPHEN = 1 << 7;
  static final int DASH = 1 << 8;

  private TokenShape() {}

  /** Case of the word from {@code start} to {@code end}: a single capital is no word in capitals. */
  static int word(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (Character.isLowerCase(first)) {
      return LOWER;
    }
    if (!Character.isUpperCase(first)) {
      return 0;
    }
    for (int at = start; at < end; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return CAPITAL;
      }
    }
    return end - start < 2 ? CAPITAL : CAPITAL | UPPER;
  }

  static int mark(char c) {
    return switch (c) {
      case '-', '‐', '‑' -> HYPHEN | DASH;
      case '–', '—' -> DASH;
      case '\'', '’', '`', '´' -> APOSTROPHE;
      default -> 0;
    };
  }
}
