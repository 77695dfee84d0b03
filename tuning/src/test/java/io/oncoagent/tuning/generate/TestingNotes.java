package io.oncoagent.tuning.generate;

import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.Profile.Marker;
import java.util.stream.Collectors;

/** A note as a faithful model would write it for a profile: what tests start from before they spoil it. */
final class TestingNotes {
  private TestingNotes() {}

  static String of(Profile p) {
    return p.language() == Language.ES ? spanish(p) : english(p);
  }

  private static String english(Profile p) {
    String note = "A " + p.age() + "-year-old " + (p.sex().equals("female") ? (p.age() < 15 ? "girl" : "woman") : p.age() < 15 ? "boy" : "man") + " was seen in clinic. Biopsy confirmed " + p.histology() + ". ";
    note += p.stage() == null ? "" : stage(p) + ". ";
    note += p.markers().isEmpty() ? "" : "Molecular results: " + p.markers().stream().map(TestingNotes::english).collect(Collectors.joining(", ")) + ". ";
    note += p.comorbidity() == null ? "No other illness. " : "Past history: " + p.comorbidity().name() + ". ";
    note += p.ecog() == null ? "" : "ECOG " + p.ecog() + ". ";
    return note + (p.prior().isEmpty() ? "No previous treatment for this cancer." : "Previous treatment: "
        + p.prior().stream().map(Profile.Prior::name).collect(Collectors.joining(" and ")) + ", completed last year.");
  }

  private static String stage(Profile p) {
    return switch (p.system()) {
      case "VALSG" -> p.stage() + "-stage disease";
      case "Rai", "ISS", "BCLC" -> "Stage " + p.stage();
      case "Lugano" -> "Ann Arbor stage " + p.stage();
      case "FIGO" -> "FIGO stage " + p.stage();
      default -> "Stage " + p.stage();
    };
  }

  private static String english(Marker m) {
    String status = m.status() == MarkerStatus.POSITIVE ? "positive" : "negative";
    if (m.name().equals("MSI")) {
      return m.status() == MarkerStatus.POSITIVE ? "MSI-high" : "microsatellite stable";
    }
    if (m.name().equals("MMR")) {
      return m.status() == MarkerStatus.POSITIVE ? "mismatch repair deficient" : "mismatch repair proficient";
    }
    return m.name() + (m.alteration() == null ? "" : " " + m.alteration()) + (m.value() == null ? " " + status : " " + m.value());
  }

  private static String spanish(Profile p) {
    boolean woman = p.sex().equals("female");
    String who = p.age() < 15 ? (woman ? "Niña" : "Niño") : woman ? "Mujer" : "Hombre";
    String note = who + " de " + p.age() + " años. La biopsia confirma " + p.name() + ". ";
    note += p.stage() == null ? "" : switch (p.system()) {
      case "VALSG" -> p.stage().equals("limited") ? "Enfermedad limitada. " : "Enfermedad extendida. ";
      default -> "Estadio " + p.stage() + ". ";
    };
    note += p.markers().isEmpty() ? "" : "Resultados: " + p.markers().stream().map(TestingNotes::spanish).collect(Collectors.joining(", ")) + ". ";
    note += p.comorbidity() == null ? "Sin otras enfermedades. " : "Antecedentes: " + p.comorbidity().name() + ". ";
    note += p.ecog() == null ? "" : "ECOG " + p.ecog() + ". ";
    return note + (p.prior().isEmpty() ? "Sin tratamiento previo." : "Tratamiento previo: " + p.prior().stream().map(Profile.Prior::name).collect(Collectors.joining(" y ")) + ", completado el año pasado.");
  }

  private static String spanish(Marker m) {
    return english(m).replace("positive", "positivo").replace("negative", "negativo").replace("microsatellite stable", "microsatélites estables").replace("MSI-high", "MSI-H")
        .replace("mismatch repair deficient", "dMMR").replace("mismatch repair proficient", "pMMR");
  }
}
