package io.oncoagent.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Folds characters so that case and accents do not count. One character in, one out: offsets stay. */
final class LetterFolding {
  private static final int TABLE = 0x2100;
  private static final char[] FOLDED = table();

  private LetterFolding() {}

  /** The lower-case letter without its accent. */
  static char fold(char c) {
    return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
  }

  private static char[] table() {
    char[] folded = new char[TABLE];
    for (char c = 0; c < 0x80; c++) {
      folded[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    for (char c = 0x80; c < TABLE; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char base = plain.isEmpty() || Character.isSurrogate(c) ? c : plain.charAt(0);
      folded[c] = String.valueOf(base).toLowerCase(Locale.ROOT).charAt(0);
    }
    return folded;
  }
}
