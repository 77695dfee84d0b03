package io.oncoagent.knowledge.casefit;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a heading, a lead-in or an item asks for markers that this patient has: positive where it names one with the patient's status, negative where it asks
 * for the opposite or for another alteration, a little below 0 where the patient's status is unknown.
 */
final class MarkerFit {
  private final Readings readings;
  private final Map<String, MarkerStatus> status = new HashMap<>();
  private final Map<String, String> alterations = new HashMap<>();

  MarkerFit(ClinicalFacts facts, Readings readings) {
    this.readings = readings;
    for (Biomarker marker : facts.biomarkers()) {
      if (status.get(marker.name()) != MarkerStatus.POSITIVE) {
        status.put(marker.name(), marker.status());
      }
      String words = (marker.alteration() == null ? "" : marker.alteration()) + " " + (marker.value() == null ? "" : marker.value());
      alterations.merge(marker.name(), words.toLowerCase(Locale.ROOT), (a, b) -> a + " " + b);
    }
  }

  /** In [-1.5, 1.5]. */
  double of(String text) {
    return Math.clamp(readings.markers(text).stream().mapToDouble(this::one).sum(), -1.5, 1.5);
  }

  private double one(MarkerWord word) {
    return switch (status.getOrDefault(word.marker(), MarkerStatus.UNKNOWN)) {
      case POSITIVE -> word.negated() ? -1 : otherVariant(word) ? -0.6 : 1;
      case NEGATIVE -> word.negated() ? 0.6 : -1;
      case EQUIVOCAL, PENDING -> 0;
      case UNKNOWN -> word.negated() ? 0 : -0.25;
    };
  }

  /** The text names a variant of this marker, the patient has a variant, and it is not that one. */
  private boolean otherVariant(MarkerWord word) {
    String own = alterations.getOrDefault(word.marker(), "");
    return !word.alteration().isEmpty() && Readings.namesVariant(own) && !own.contains(word.alteration());
  }
}
