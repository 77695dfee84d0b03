package io.oncoagent.consult.specialist.fit;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the patient's results meet a demand. */
final class MarkerStanding {
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)");
  private static final Pattern VARIANT = Pattern.compile("[A-Z]\\d{2,4}[A-Z]|exon \\d+", Pattern.CASE_INSENSITIVE);
  /** Two names of one finding. */
  private static final Map<String, String> TWIN = Map.of("MSI", "MMR", "MMR", "MSI");

  private MarkerStanding() {}

  /** PASS met, FAIL contradicted, UNDETERMINED not known. */
  static FitOutcome of(MarkerDemand demand, List<Biomarker> markers) {
    List<Biomarker> mine = markers.stream().filter(m -> same(m.name(), demand.name())).toList();
    boolean against = false;
    for (Biomarker marker : mine) {
      FitOutcome one = one(demand, marker);
      if (one == FitOutcome.PASS) {
        return one;
      }
      against |= one == FitOutcome.FAIL;
    }
    return against ? FitOutcome.FAIL : FitOutcome.UNDETERMINED;
  }

  private static boolean same(String mine, String demanded) {
    boolean family = mine.equalsIgnoreCase("RAS") && (demanded.equalsIgnoreCase("KRAS") || demanded.equalsIgnoreCase("NRAS"));
    return family || mine.equalsIgnoreCase(demanded) || demanded.equalsIgnoreCase(TWIN.get(mine));
  }

  private static FitOutcome one(MarkerDemand demand, Biomarker marker) {
    if (demand.threshold() != null) {
      return threshold(demand.threshold(), marker);
    }
    return switch (marker.status()) {
      case POSITIVE -> demand.positive() ? alteration(demand, marker) : contradicts(demand, marker);
      case NEGATIVE -> demand.positive() ? FitOutcome.FAIL : FitOutcome.PASS;
      case EQUIVOCAL, PENDING, UNKNOWN -> FitOutcome.UNDETERMINED;
    };
  }

  private static FitOutcome contradicts(MarkerDemand demand, Biomarker marker) {
    return demand.alteration() == null || alteration(demand, marker) == FitOutcome.PASS ? FitOutcome.FAIL : FitOutcome.PASS;
  }

  private static FitOutcome alteration(MarkerDemand demand, Biomarker marker) {
    if (demand.alteration() == null) {
      return FitOutcome.PASS;
    }
    String known = (marker.alteration() == null ? "" : marker.alteration()) + " " + (marker.value() == null ? "" : marker.value());
    String wanted = demand.alteration().toLowerCase(Locale.ROOT);
    if (known.toLowerCase(Locale.ROOT).contains(wanted)) {
      return FitOutcome.PASS;
    }
    return VARIANT.matcher(known).find() ? FitOutcome.FAIL : FitOutcome.UNDETERMINED;
  }

  private static FitOutcome threshold(int wanted, Biomarker marker) {
    if (marker.status() == MarkerStatus.PENDING || marker.value() == null) {
      return marker.status() == MarkerStatus.NEGATIVE ? FitOutcome.FAIL : FitOutcome.UNDETERMINED;
    }
    Matcher number = NUMBER.matcher(marker.value());
    if (!number.find()) {
      return FitOutcome.UNDETERMINED;
    }
    double value = Double.parseDouble(number.group(1).replace(',', '.'));
    boolean below = marker.value().contains("<") && value <= wanted;
    return value >= wanted && !below ? FitOutcome.PASS : FitOutcome.FAIL;
  }
}
