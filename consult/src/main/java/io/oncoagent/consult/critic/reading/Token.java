package io.oncoagent.consult.critic.reading;

import java.util.ArrayList;
import java.util.List;

/** A run of letters and digits with the punctuation that stands before it. */
record Token(int start, int end, String folded, String before) {
  /** All tokens in order; an apostrophe inside a word belongs to it («don't»). */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int last = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && inside(text, i)) {
        i++;
      }
      String before = text.substring(Math.max(last, start - 4), start);
      tokens.add(new Token(start, i, Folding.fold(text.substring(start, i)), before));
      last = i;
    }
    return tokens;
  }

  private static boolean inside(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean between = i + 1 < text.length() && i > 0 && Character.isLetter(text.charAt(i + 1));
    return between && (c == '\'' || c == '’') && Character.isLetter(text.charAt(i - 1));
  }

  boolean afterBreak() {
    for (int i = 0; i < before.length(); i++) {
      if (";:.!?\n—|".indexOf(before.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean afterComma() {
    return before.indexOf(',') >= 0 || before.indexOf('(') >= 0 || before.indexOf(')') >= 0 || before.contains(" – ") || before.contains(" - ");
  }
}
