package io.oncoagent.consult.extract.text;

import java.text.Normalizer;

/** Lower case without accents, character for character: offsets stay those of the original. */
public final class FoldedText {
  private static final int TABLE = 0x250;
  private static final char[] FOLDED = table();

  private FoldedText() {}

  /** The folded text; its length is that of {@code text}. */
  public static String of(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = of(text.charAt(i));
    }
    return new String(out);
  }

  /** One folded character. Typographic dashes, minus signs and quotes become their plain forms. */
  public static char of(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2009', '\u202f', '\u2007' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  private static char[] table() {
    char[] folded = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      folded[c] = Character.toLowerCase(parts.charAt(0));
    }
    folded['\u00a0'] = ' ';
    return folded;
  }
}
