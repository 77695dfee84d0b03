package io.oncoagent.deid.text;

import java.util.Arrays;

/**
 * A text as tokens: words (letters only), numbers (digits only) and marks (one character each). Offsets are UTF-16. Every accessor takes
 * any index: outside the text a token is empty, so that rules may look around without bounds checks. Immutable.
 */
public final class Note {
  private static final byte OUTSIDE = 0;
  private static final byte WORD = 1;
  private static final byte NUMBER = 2;
  private static final byte MARK = 3;

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private String[] folded;
  private long[] classes;
  private short[] shapes;

  public Note(String text, Vocabulary vocabulary) {
    this.text = text;
    int guess = text.length() / 4 + 8;
    starts = new int[guess];
    ends = new int[guess];
    kinds = new byte[guess];
    scan();
    folded = new String[count];
    classes = new long[count];
    shapes = new short[count];
    for (int i = 0; i < count; i++) {
      String raw = text.substring(starts[i], ends[i]);
      folded[i] = kinds[i] == WORD ? Folding.fold(raw) : raw;
      classes[i] = kinds[i] == WORD ? vocabulary.classes(folded[i]) : 0;
      shapes[i] = (short) (gap(i) | (kinds[i] == WORD ? TokenShape.word(text, starts[i], ends[i]) : kinds[i] == MARK ? TokenShape.mark(text.charAt(starts[i])) : 0));
    }
  }

  /** What stands between the token and the one before it. */
  private int gap(int i) {
    if (i == 0) {
      return TokenShape.LINE | TokenShape.PARAGRAPH;
    }
    if (starts[i] == ends[i - 1]) {
      return TokenShape.GLUED;
    }
    int breaks = breaks(i);
    return (breaks > 0 ? TokenShape.LINE : 0) | (breaks > 1 ? TokenShape.PARAGRAPH : 0);
  }

  private boolean shaped(int i, int shape) {
    return inside(i) && (shapes[i] & shape) != 0;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff') {
        at++;
        continue;
      }
      byte kind = kindAt(at);
      int end = at + Character.charCount(text.codePointAt(at));
      if (kind != MARK) {
        while (end < text.length() && continues(end, kind)) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      push(at, end, kind);
      at = end;
    }
  }

  private byte kindAt(int at) {
    int c = text.codePointAt(at);
    if (c >= '0' && c <= '9') {
      return NUMBER;
    }
    return letter(c) ? WORD : MARK;
  }

  private boolean continues(int at, byte kind) {
    int c = text.codePointAt(at);
    if (kind == NUMBER) {
      return c >= '0' && c <= '9';
    }
    return letter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The ordinal signs count as letters for Unicode, but a «3º» or «Mª» is read by its parts here. */
  private static boolean letter(int c) {
    return Character.isLetter(c) && c != 'º' && c != 'ª';
  }

  private void push(int start, int end, byte kind) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count++] = kind;
  }

  public String text() {
    return text;
  }

  public int count() {
    return count;
  }

  private boolean inside(int i) {
    return i >= 0 && i < count;
  }

  private byte kind(int i) {
    return inside(i) ? kinds[i] : OUTSIDE;
  }

  public int start(int i) {
    return inside(i) ? starts[i] : i < 0 ? 0 : text.length();
  }

  public int end(int i) {
    return inside(i) ? ends[i] : i < 0 ? 0 : text.length();
  }

  public int length(int i) {
    return end(i) - start(i);
  }

  /** The word in lower case without accents; digits and marks as they stand; empty outside the text. */
  public String folded(int i) {
    return inside(i) ? folded[i] : "";
  }

  public boolean isWord(int i) {
    return kind(i) == WORD;
  }

  public boolean isNumber(int i) {
    return kind(i) == NUMBER;
  }

  public boolean is(int i, char mark) {
    return kind(i) == MARK && text.charAt(starts[i]) == mark;
  }

  /** True when the token is one of these marks. */
  public boolean isMark(int i, String marks) {
    return kind(i) == MARK && ends[i] == starts[i] + 1 && marks.indexOf(text.charAt(starts[i])) >= 0;
  }

  public boolean is(int i, String word) {
    return inside(i) && folded[i].equals(word);
  }

  public boolean has(int i, WordClass wordClass) {
    return inside(i) && (classes[i] & wordClass.bit()) != 0;
  }

  /** The bits of the word's classes. */
  public long classes(int i) {
    return inside(i) ? classes[i] : 0;
  }

  public boolean isApostrophe(int i) {
    return shaped(i, TokenShape.APOSTROPHE);
  }

  public boolean isDash(int i) {
    return shaped(i, TokenShape.DASH);
  }

  public boolean isHyphen(int i) {
    return shaped(i, TokenShape.HYPHEN);
  }

  /** True when nothing stands between this token and the one before it. */
  public boolean glued(int i) {
    return shaped(i, TokenShape.GLUED);
  }

  /** True when a line break stands between this token and the one before it, and at the first token. */
  public boolean startsLine(int i) {
    return !inside(i) || (shapes[i] & TokenShape.LINE) != 0;
  }

  /** True when an empty line stands between this token and the one before it. */
  public boolean startsParagraph(int i) {
    return !inside(i) || (shapes[i] & TokenShape.PARAGRAPH) != 0;
  }

  private int breaks(int i) {
    int found = 0;
    for (int at = ends[i - 1]; at < starts[i] && found < 2; at++) {
      if (text.charAt(at) == '\n') {
        found++;
      }
    }
    return found;
  }

  /** True when a tab or three blanks stand before the token: another column begins. */
  public boolean startsColumn(int i) {
    if (!inside(i) || i == 0) {
      return false;
    }
    return starts[i] - ends[i - 1] >= 3 || starts[i] > ends[i - 1] && text.charAt(ends[i - 1]) == '\t';
  }

  /** A word that starts with a capital. */
  public boolean isCapital(int i) {
    return shaped(i, TokenShape.CAPITAL);
  }

  /** A word of two letters or more, all capitals. */
  public boolean isUpper(int i) {
    return shaped(i, TokenShape.UPPER);
  }

  public boolean isLower(int i) {
    return shaped(i, TokenShape.LOWER);
  }

  /** A single capital letter. */
  public boolean isInitial(int i) {
    return isCapital(i) && ends[i] - starts[i] == 1;
  }

  /** The number's value, or -1 when it is none or has more than nine digits. */
  public int value(int i) {
    return kind(i) == NUMBER && ends[i] - starts[i] <= 9 ? Integer.parseInt(folded[i]) : -1;
  }

  /** Digits of the number, 0 when the token is none. */
  public int digits(int i) {
    return kind(i) == NUMBER ? ends[i] - starts[i] : 0;
  }

  /** True when a sentence may begin at this token: after a full stop, a colon, a bullet, or at the start of a line. */
  public boolean startsSentence(int i) {
    if (startsLine(i) || isMark(i - 1, ":!?;•*>|¿¡")) {
      return true;
    }
    if (isMark(i - 1, "\"“«'(") || isDash(i - 1) && !glued(i)) {
      boolean spacedDash = isDash(i - 1) && !glued(i) && !glued(i - 1);
      return spacedDash || i < 2 || startsLine(i - 1) || isMark(i - 2, ".:!?") || isDash(i - 1);
    }
    return is(i - 1, '.') && !glued(i) && !(isInitial(i - 2) && !glued(i - 2));
  }

  public String raw(int i) {
    return inside(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** The index of the first token that starts at or after this offset. */
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }
}
