package io.oncoagent.lexicon;

/** Letters and digits make tokens of their own: «Ki67», «Ki-67» and «Ki 67» read alike. */
enum TokenKind {
  LETTERS,
  DIGITS,
  NONE;

  static TokenKind of(char c) {
    if (c >= '0' && c <= '9') {
      return DIGITS;
    }
    return Character.isLetter(c) || Character.isSurrogate(c) || isMark(c) ? LETTERS : NONE;
  }

  private static boolean isMark(char c) {
    return c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
