package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.MarkerStatus;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Status from a score where a published cut-off gives it: HER2 by IHC and in-situ hybridisation (Wolff et al., ASCO/CAP 2018 and 2023, Arch
 * Pathol Lab Med), ER and PR from 1 % (Allison et al., ASCO/CAP 2020), PD-L1 from TPS 1 % or CPS 1 (FDA labels of the 22C3 assay).
 */
final class ReceptorRule {
  private static final Pattern HER2 = Pattern.compile("^[ ,:(=/-]{0,3}(?:(?:ihc|ihq|score|by|por|is|was|es|immunohistochemistry) ?){0,3}[:=( ]{0,2}([0-3])\\+?(?:[ )/,;.-]|$)(?!\\d)");
  private static final Pattern ISH = Pattern.compile("(?:f?ish|sish|cish|dish|ddish)[ :=,(]{0,3}(?:was |is |ratio |result )?(?:ratio ?)?[:= ]{0,2}(?:\\d+(?:[.,]\\d+)?[ ,;(]{1,3})?(not amplified|no amplificad[oa]|non-?amplified|unamplified|negativ\\w*|neg\\b|-|amplified|amplificad[oa]|positiv\\w*|pos\\b|\\+|pending|awaited|pendiente)|(not amplified|non-?amplified|no amplificad[oa]|unamplified|amplified|amplificad[oa]) (?:by|on|por) f?ish");
  private static final double CUT_PERCENT = 1;
  /** The highest Allred score (Harvey 1999 J Clin Oncol 17:1474). */
  private static final double ALLRED_MAX = 8;

  /** Share of stained cells that counts as expressed in large B-cell lymphoma: MYC 40 %, BCL2 50 % (WHO Classification, revised 4th ed. 2017). */
  private static final java.util.Map<String, Integer> LYMPHOMA = java.util.Map.of("MYC", 40, "BCL2", 50);

  /**
   * Percentages from which a marker counts as positive: measurable residual disease 0.01 % (NCI PDQ: Childhood Acute Lymphoblastic Leukemia Treatment),
   * folate receptor alpha 75 % of cells (FDA label mirvetuximab), claudin 18.2 75 % (FDA label zolbetuximab).
   */
  private static final java.util.Map<String, Double> SHARE = java.util.Map.of("MRD", 0.01, "FRalpha", 75.0, "Claudin 18.2", 75.0);

  /** Krenning's scale of somatostatin-receptor uptake, 0–4; 2 is that of normal liver (Krenning 1999 Ann Oncol 10 Suppl 2:S23). */
  private static final double KRENNING_LIVER = 2;

  private static final double KRENNING_MAX = 4;

  /** Genomic instability score of the myChoice CDx assay, 0–100; 42 and more is deficient (FDA P190014; Ray-Coquard 2019 N Engl J Med 381:2416). */
  private static final double GIS_CUT = 42;

  private static final double GIS_MAX = 100;

  private ReceptorRule() {}

  /** As below; an in-situ hybridisation written before an equivocal stain («FISH amplified, HER2 2+») decides it. */
  static @Nullable MarkerStatus status(String name, String before, String window, @Nullable MarkerValue value) {
    MarkerStatus behind = status(name, window, value);
    if (behind != MarkerStatus.EQUIVOCAL || !name.equals("HER2") || ISH.matcher(window).find()) {
      return behind;
    }
    MarkerStatus ahead = ISH.matcher(before).find() ? her2(before) : null;
    return ahead == null ? behind : ahead;
  }

  static @Nullable MarkerStatus status(String name, String window, @Nullable MarkerValue value) {
    if (name.equals("HER2")) {
      return her2(window);
    }
    boolean percent = value != null && "%".equals(value.unit());
    if (value != null && (name.equals("ER") || name.equals("PR"))) {
      boolean allred = "/8".equals(value.unit()) || value.value().startsWith("ALLRED");
      if (value.unit() == null && value.number() > ALLRED_MAX && value.number() <= 100) {
        return MarkerStatus.POSITIVE; // «ER 90»: more than any Allred score, so a percentage
      }
      return percent || value.number() == 0 || allred ? value.number() >= (allred ? 3 : CUT_PERCENT) ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE : null;
    }
    Integer cut = LYMPHOMA.get(name);
    if (value != null && percent && cut != null) {
      return value.number() >= cut ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    if (value != null && percent && name.matches("CD\\d+")) {
      return value.number() >= CUT_PERCENT ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    if (value != null && name.equals("SSTR") && value.unit() == null && value.number() <= KRENNING_MAX) {
      return value.number() >= KRENNING_LIVER ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    Double share = SHARE.get(name);
    if (value != null && percent && share != null) {
      return value.number() >= share ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    if (name.equals("HRD") && value != null && value.unit() == null && value.number() > 1 && value.number() <= GIS_MAX) {
      return value.number() >= GIS_CUT ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    if (value != null && name.equals("PD-L1")) {
      return value.number() >= CUT_PERCENT ? MarkerStatus.POSITIVE : MarkerStatus.NEGATIVE;
    }
    return null;
  }

  private static @Nullable MarkerStatus her2(String window) {
    Matcher score = HER2.matcher(window);
    Matcher hybrid = ISH.matcher(window);
    if (hybrid.find()) {
      String words = hybrid.group(1) == null ? hybrid.group(2) : hybrid.group(1);
      if (words.startsWith("pend") || words.startsWith("await")) {
        return MarkerStatus.EQUIVOCAL;
      }
      boolean not = words.startsWith("no") || words.startsWith("un") || words.startsWith("neg") || words.equals("-");
      return not ? MarkerStatus.NEGATIVE : MarkerStatus.POSITIVE;
    }
    if (window.matches("^[- ]?(?:ultra-?)?low\\b.*")) {
      return MarkerStatus.NEGATIVE;
    }
    if (!score.find()) {
      return null;
    }
    return switch (score.group(1)) {
      case "3" -> MarkerStatus.POSITIVE;
      case "2" -> MarkerStatus.EQUIVOCAL;
      default -> MarkerStatus.NEGATIVE;
    };
  }
}
