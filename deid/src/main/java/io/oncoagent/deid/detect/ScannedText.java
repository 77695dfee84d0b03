package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.Folding;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.deid.text.WordClass;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a scanner made of figures and letters, read back: «O62 / 55 5O l4» is a telephone, «9. Ju1i 2O25» a day. The mended text has the same length,
 * so that a span in it is a span of the note; only spans that hold a mended sign count.
 */
record ScannedText(String text, BitSet mended) {
  private static final int LEAST_DIGITS = 3;
  private static final int LEAST_LETTERS = 3;

  /** The mended text, or null when nothing in it looks like a misread figure. */
  static @Nullable ScannedText of(String note, Vocabulary vocabulary) {
    BitSet mended = new BitSet();
    StringBuilder text = new StringBuilder(note);
    int at = 0;
    while (at < note.length()) {
      if (!sign(note.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < note.length() && sign(note.charAt(end))) {
        end++;
      }
      if (mixed(note, at, end)) {
        word(note, at, end, text, mended, vocabulary);
      }
      at = end;
    }
    figures(note, text, mended);
    return mended.isEmpty() ? null : new ScannedText(text.toString(), mended);
  }

  private static boolean sign(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean mistaken(char c) {
    return c == 'o' || c == 'O' || c == 'l' || c == 'I';
  }

  private static boolean mixed(String note, int from, int to) {
    boolean digits = false;
    boolean letters = false;
    for (int i = from; i < to; i++) {
      digits |= digit(note.charAt(i));
      letters |= !digit(note.charAt(i));
    }
    return digits && letters;
  }

  /** «Ju1i», «Regu1a»: a 1 or a 0 between letters that make a month or a name without it. */
  private static void word(String note, int from, int to, StringBuilder text, BitSet mended, Vocabulary vocabulary) {
    StringBuilder read = new StringBuilder(note.substring(from, to));
    int letters = 0;
    int figures = 0;
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      boolean inner = i > 0 && (c == '1' || c == '0');
      if (digit(c) && !inner) {
        return;
      }
      letters += digit(c) ? 0 : 1;
      figures += inner ? 1 : 0;
      read.setCharAt(i, c == '1' ? 'l' : c == '0' ? 'o' : c);
    }
    String folded = Folding.fold(read.toString());
    boolean known = Months.number(folded) > 0 || vocabulary.is(folded, WordClass.GIVEN) || vocabulary.is(folded, WordClass.SURNAME);
    if (letters >= LEAST_LETTERS && figures <= 2 && known) {
      for (int i = from; i < to; i++) {
        if (digit(note.charAt(i))) {
          text.setCharAt(i, read.charAt(i - from));
          mended.set(i);
        }
      }
    }
  }

  /** Groups of figures that hold an o or an l: at least three true figures, and nothing but such signs. */
  private static void figures(String note, StringBuilder text, BitSet mended) {
    int at = 0;
    while (at < note.length()) {
      char c = note.charAt(at);
      boolean begins = (digit(c) || mistaken(c)) && (at == 0 || !sign(note.charAt(at - 1)));
      if (!begins) {
        at++;
        continue;
      }
      int end = group(note, at);
      mend(note, at, end, text, mended);
      at = Math.max(at + 1, end);
    }
  }

  /** The end of runs of such signs joined by blanks, dots, slashes or hyphens. */
  private static int group(String note, int from) {
    int end = from;
    int at = from;
    while (at < note.length()) {
      int run = at;
      while (run < note.length() && (digit(note.charAt(run)) || mistaken(note.charAt(run)))) {
        run++;
      }
      if (run == at || run < note.length() && sign(note.charAt(run))) {
        break;
      }
      end = run;
      at = run;
      while (at < note.length() && at < run + 3 && " ./-()".indexOf(note.charAt(at)) >= 0) {
        at++;
      }
      if (at == run) {
        break;
      }
    }
    return end;
  }

  private static void mend(String note, int from, int to, StringBuilder text, BitSet mended) {
    int digits = 0;
    boolean other = false;
    for (int i = from; i < to; i++) {
      digits += digit(note.charAt(i)) ? 1 : 0;
      other |= mistaken(note.charAt(i));
    }
    if (!other || digits < LEAST_DIGITS) {
      return;
    }
    for (int i = from; i < to; i++) {
      char c = note.charAt(i);
      if (mistaken(c)) {
        text.setCharAt(i, c == 'o' || c == 'O' ? '0' : '1');
        mended.set(i);
      }
    }
  }

  /** True when a mended sign stands in the span. */
  boolean holds(int start, int end) {
    int next = mended.nextSetBit(start);
    return next >= 0 && next < end;
  }
}
