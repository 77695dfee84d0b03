package io.oncoagent.lexicon;

/**
 * What stands between two tokens, reduced to what matters: nothing, a light break (blank, hyphen, slash, one line end), or the
 * punctuation itself. Light breaks are equal to each other; punctuation must agree.
 */
final class Gap {
  /** Directly adjoining. */
  static final String NONE = "";

  /** Blank, hyphen, slash or dash. */
  static final String LIGHT = " ";

  /** Too far apart for one surface form. */
  static final String FAR = "\n";

  private static final int LONGEST = 6;

  private Gap() {}

  static String of(String text, int from, int to) {
    if (from == to) {
      return NONE;
    }
    if (to - from > LONGEST) {
      return farOrIndented(text, from, to);
    }
    StringBuilder marks = new StringBuilder(4);
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (!isLight(c)) {
        marks.append(c);
      }
    }
    if (lines > 1) {
      return FAR;
    }
    return marks.isEmpty() ? LIGHT : marks.toString();
  }

  /** A line end followed by indentation is still light; everything else that long is not one form. */
  private static String farOrIndented(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      lines += c == '\n' ? 1 : 0;
      if (!Character.isWhitespace(c)) {
        return FAR;
      }
    }
    return lines <= 1 && to - from < 40 ? LIGHT : FAR;
  }

  static boolean isLight(char c) {
    return c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '\u2013' || c == '\u2014'
        || c == '\u00ad' || Character.isWhitespace(c) || c == '\u00a0';
  }
}
