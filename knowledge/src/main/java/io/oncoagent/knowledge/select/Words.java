package io.oncoagent.knowledge.select;

import java.text.Normalizer;
import java.util.Locale;

/** Texts folded for comparison: lower case, no accents, words joined by single blanks, plural tumours and cancers as singular. */
public final class Words {
  private Words() {}

  /** Folded, with a blank at each end, so that {@code contains(" word ")} respects word boundaries. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    String words = plain.replace("&", " and ").replaceAll("[^a-z0-9]+", " ").strip();
    return " " + words.replaceAll("\\b(cancer|tumor|carcinoma|lymphoma|leukemia|sarcoma|melanoma|neoplasm|syndrome|glioma|adenoma)s\\b", "$1").replace("tumour", "tumor") + " ";
  }

  /** Whether the phrase stands in the folded text, and is not «small cell» of a «non-small cell». */
  public static boolean has(String foldedText, String foldedPhrase) {
    int at = foldedText.indexOf(foldedPhrase);
    while (at >= 0) {
      if (!foldedText.substring(0, at + 1).endsWith(" non ")) {
        return true;
      }
      at = foldedText.indexOf(foldedPhrase, at + 1);
    }
    return false;
  }
}
