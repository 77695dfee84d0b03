package io.oncoagent.domain.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One result. {@code name}: HGNC symbol or the lexicon's name; {@code alteration} e.g. «L858R», «exon 14 skipping»; {@code value} e.g. «80 %», «CPS 12».
 */
public record Biomarker(
    String name,
    @Nullable String alteration,
    @Nullable String value,
    @Nullable String unit,
    MarkerStatus status,
    @Nullable String specimen,
    Grounds grounds) {

  /** The result in one line: «EGFR L858R positive», «HER2 3+ positive», «PSA 6.8»; a value that the alteration already says is not said twice, and one without a verdict stands alone. */
  public String words() {
    String what = alteration == null ? name : name + " " + alteration;
    boolean said = value == null || alteration != null && alteration.contains(value);
    boolean figure = value != null && status == MarkerStatus.UNKNOWN;
    return what + (said ? "" : " " + shownValue()) + (figure ? "" : " " + statusWord());
  }

  /** The value as clinicians write it: the score of HER2's stain carries its plus (ASCO/CAP 2023, Wolff J Clin Oncol 41:3867). */
  private @Nullable String shownValue() {
    boolean stain = name.equals("HER2") && value != null && value.matches("(?:IHC )?[1-3]");
    return stain ? value + "+" : value;
  }

  /** The status as clinicians word it: mismatch repair is proficient or deficient, microsatellites are stable or highly unstable. */
  public String statusWord() {
    boolean settled = status == MarkerStatus.POSITIVE || status == MarkerStatus.NEGATIVE;
    if (settled && name.equals("MMR")) {
      return status == MarkerStatus.POSITIVE ? "deficient" : "proficient";
    }
    if (settled && name.equals("MSI")) {
      return status == MarkerStatus.POSITIVE ? "high" : "stable";
    }
    return status.name().toLowerCase(Locale.ROOT);
  }
}
