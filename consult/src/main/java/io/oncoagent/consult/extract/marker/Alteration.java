package io.oncoagent.consult.extract.marker;

import io.oncoagent.consult.extract.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The alteration that a note gives for a marker: a variant, an exon with its kind, a word of the lexicon's list. */
final class Alteration {
  private static final Pattern EXON = Pattern.compile("\\b(?:exon|ex|exon) ?(\\d{1,2})(?: ?(del\\w*|ins\\w*|skip\\w*|mutat\\w*|delecion|insercion))?");
  private static final Pattern KIND = Pattern.compile("\\b(amplif\\w+|fusion|rearrang\\w+|reordenamiento|loss|perdida|methylat\\w+|metilad\\w+|itd|tkd|overexpress\\w+|deletion|promoter methylation|unmutated|low|ultralow|biallelic)\\b|-(itd|tkd)\\b");

  /** «ER negative», «Ph+»: the form says a status and no alteration. */
  private static final Pattern STATUS_ONLY = Pattern.compile("\\b(?:neg|pos)(?:ativ\\w*|itiv\\w*)?$|[a-z0-9]-?(?:pos|neg|mut|wt)$| wt$|[+-]$");

  private Alteration() {}

  static @Nullable String of(MarkerSlot slot, String window, String written) {
    if (slot.entry().name().equals("HPV")) {
      Matcher type = Pattern.compile("(?<!\\d)(16|18|31|33|35|45|52|58)(?!\\d)").matcher(slot.words() + " " + window);
      return type.find() ? type.group(1) : null;
    }
    for (String known : slot.entry().alterations().stream().sorted(java.util.Comparator.comparingInt(String::length).reversed()).toList()) {
      String folded = FoldedText.of(known);
      if (folded.length() > 2 && contains(slot.words(), folded)) {
        return known;
      }
    }
    String own = StatusWords.variant(slot.words());
    if (own == null && slot.words().contains("-tkd")) {
      own = "TKD";
    }
    for (String known : own == null ? slot.entry().alterations() : List.<String>of()) {
      String folded = FoldedText.of(known);
      if (folded.length() > 2 && contains(window, folded) && !window.contains("no " + folded)) {
        return known;
      }
    }
    String variant = StatusWords.variant(slot.words() + " " + window);
    if (variant != null) {
      return variant.startsWith("p.") || variant.startsWith("c.") ? variant : variant.toUpperCase(Locale.ROOT);
    }
    Matcher exon = EXON.matcher(window);
    if (exon.find()) {
      return "exon " + exon.group(1) + (exon.group(2) == null ? "" : " " + kind(exon.group(2)));
    }
    Matcher word = KIND.matcher(slot.words() + " " + window);
    if (word.find()) {
      return word.group().startsWith("-") ? word.group(2).toUpperCase(Locale.ROOT) : word.group(1);
    }
    boolean telling = !FoldedText.of(slot.entry().name()).equals(slot.words());
    return telling && !STATUS_ONLY.matcher(slot.words()).find() ? written : null;
  }

  private static boolean contains(String text, String word) {
    int at = text.indexOf(word);
    return at >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && (at + word.length() == text.length() || !Character.isLetterOrDigit(text.charAt(at + word.length())));
  }

  private static String kind(String word) {
    return word.startsWith("del") ? "deletion" : word.startsWith("ins") ? "insertion" : word.startsWith("skip") ? "skipping" : "mutation";
  }
}
