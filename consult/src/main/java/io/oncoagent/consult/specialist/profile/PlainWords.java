package io.oncoagent.consult.specialist.profile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for comparison: lower case, no accents, plain hyphens, single blanks. */
public final class PlainWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern MARKUP = Pattern.compile("[*_`]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainWords() {}

  /** The text in that spelling; its length may differ from the input's. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String dashed = DASHES.matcher(folded).replaceAll("-");
    String bare = MARKUP.matcher(dashed).replaceAll("");
    return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** Most texts pass here several times: what is plain already is given back at once. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean foreign = c > 126 || c < ' ' || c == '*' || c == '_' || c == '`';
      if (foreign || (c >= 'A' && c <= 'Z') || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }
}
