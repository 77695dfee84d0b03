package io.oncoagent.lexicon;

/** Letters and digits make tokens of their own: «Ki67», «Ki-67» and «Ki 67» read alike. */
enum TokenKind {
  LETTERS,
  DIGITS,
  NONE;

  private static final int TABLE = 0x2100;
  private static final TokenKind[] KINDS = table();

  static TokenKind of(char c) {
    return c < TABLE ? KINDS[c] : find(c);
  }

  private static TokenKind[] table() {
    TokenKind[] kinds = new TokenKind[TABLE];
    for (char c = 0; c < TABLE; c++) {
      kinds[c] = find(c);
    }
    return kinds;
  }

  private static TokenKind find(char c) {
    if (c >= '0' && c <= '9') {
      return DIGITS;
    }
    return Character.isLetter(c) || Character.isSurrogate(c) || isMark(c) ? LETTERS : NONE;
  }

  private static boolean isMark(char c) {
    return c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
