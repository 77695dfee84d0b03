package io.oncoagent.consult.specialist.profile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for comparison: lower case, no accents, no emphasis marks, plain hyphens, single blanks. */
public final class PlainWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final char LAST_ASCII = 126;

  private PlainWords() {}

  /** The text in that spelling; its length may differ from the input's. */
  public static String of(String text) {
    return isPlain(text) ? text : squeezed(isAscii(text) ? text : folded(text));
  }

  /** Most texts pass here several times: what is plain already is given back at once. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean foreign = c > LAST_ASCII || c < ' ' || isMark(c);
      if (foreign || (c >= 'A' && c <= 'Z') || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String squeezed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (!isMark(c)) {
        plain.append(isDash(c) ? '-' : Character.toLowerCase(c));
      }
    }
    return plain.toString().strip();
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '`';
  }

  /** Hyphens, dashes and the minus sign. */
  private static boolean isDash(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
