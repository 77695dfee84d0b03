package io.oncoagent.tuning.generate;

import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.Profile.Marker;
import java.util.stream.Collectors;

/** A profile as the plainest note, by rules: what the facts of a patient are read from before a model has written anything. It never becomes a case. */
final class PlainNote {
  private static final int GROWN = 15;

  private PlainNote() {}

  static String of(Profile p) {
    String note = "A " + p.age() + "-year-old " + person(p) + " was seen in clinic. Biopsy confirmed " + p.histology() + ". ";
    note += p.stage() == null ? "" : stage(p) + ". ";
    note += p.markers().isEmpty() ? "" : "Molecular results: " + p.markers().stream().map(PlainNote::result).collect(Collectors.joining(", ")) + ". ";
    note += p.comorbidity() == null ? "No other illness. " : "Past history: " + p.comorbidity().name() + ". ";
    note += p.ecog() == null ? "" : "ECOG " + p.ecog() + ". ";
    return note + (p.prior().isEmpty() ? "No previous treatment for this cancer."
        : "Previous treatment: " + p.prior().stream().map(Profile.Prior::name).collect(Collectors.joining(" and ")) + ", completed last year.");
  }

  private static String person(Profile p) {
    boolean child = p.age() < GROWN;
    return p.sex().equals("female") ? (child ? "girl" : "woman") : child ? "boy" : "man";
  }

  private static String stage(Profile p) {
    return switch (p.system()) {
      case "VALSG" -> p.stage() + "-stage disease";
      case "Lugano" -> "Ann Arbor stage " + p.stage();
      case "FIGO" -> "FIGO stage " + p.stage();
      default -> "Stage " + p.stage();
    };
  }

  /** A result in the words that reports use. */
  static String result(Marker m) {
    boolean positive = m.status() == MarkerStatus.POSITIVE;
    return switch (m.name()) {
      case "MSI" -> positive ? "MSI-high" : "microsatellite stable";
      case "MMR" -> positive ? "mismatch repair deficient" : "mismatch repair proficient";
      default -> m.name() + (m.alteration() == null ? "" : " " + m.alteration()) + (m.value() == null ? " " + (positive ? "positive" : "negative") : " " + m.value());
    };
  }
}
