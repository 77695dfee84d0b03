package io.oncoagent.tuning.generate;

import io.oncoagent.domain.intake.Language;
import io.oncoagent.tuning.profile.Profile;
import io.oncoagent.tuning.profile.Profile.Marker;
import java.util.stream.Collectors;

/** A note as a faithful model would write it for a profile: what tests start from before they spoil it. */
final class TestingNotes {
  private TestingNotes() {}

  static String of(Profile p) {
    return p.language() == Language.ES ? spanish(p) : PlainNote.of(p);
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
    return PlainNote.result(m).replace("positive", "positivo").replace("negative", "negativo").replace("microsatellite stable", "microsatélites estables").replace("MSI-high", "MSI-H")
        .replace("mismatch repair deficient", "dMMR").replace("mismatch repair proficient", "pMMR");
  }
}
