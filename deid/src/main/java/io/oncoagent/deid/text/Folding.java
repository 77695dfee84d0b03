package io.oncoagent.deid.text;

import java.text.Normalizer;

/** Lower case without accents, so that «Médecin», «MEDECIN» and «medecin» are one word. */
public final class Folding {
  private Folding() {}

  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return foldWide(word);
      }
      if (c >= 'A' && c <= 'Z') {
        return foldAscii(word);
      }
    }
    return word;
  }

  private static String foldAscii(String word) {
    char[] out = new char[word.length()];
    for (int i = 0; i < out.length; i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return foldWide(word);
      }
      out[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(out);
  }

  private static String foldWide(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        continue;
      }
      append(out, Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ı' -> out.append('i');
      case 'đ', 'ð' -> out.append('d');
      case 'þ' -> out.append("th");
      default -> out.append(c);
    }
  }
}
