package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Loss or retention of MLH1, PMS2, MSH2, MSH6 by stain is the mismatch-repair status (College of American Pathologists 2022). */
final class MismatchRepair {
  private static final Set<String> PROTEINS = Set.of("MLH1", "PMS2", "MSH2", "MSH6");

  private MismatchRepair() {}

  /** Stains become the status they stand for; germline findings and promoter methylation stay as they are. */
  static List<Biomarker> interpreted(List<Biomarker> results) {
    List<Biomarker> found = new ArrayList<>();
    for (Biomarker marker : results) {
      if (!PROTEINS.contains(marker.name()) || "germline".equals(marker.specimen()) || methylation(marker) || marker.status() == MarkerStatus.PENDING) {
        found.add(marker);
      } else if (marker.status() == MarkerStatus.POSITIVE || marker.status() == MarkerStatus.NEGATIVE) {
        boolean lost = marker.status() == MarkerStatus.POSITIVE;
        String words = lost ? "dMMR (loss of " + marker.name() + ")" : "pMMR";
        found.add(new Biomarker("MMR", words, null, null, marker.status(), marker.specimen(), marker.grounds()));
      }
    }
    return found;
  }

  private static boolean methylation(Biomarker marker) {
    String alteration = marker.alteration();
    return alteration != null && alteration.contains("ethyl") || alteration != null && alteration.matches("(?i).*(?:c\\.|p\\.|pathogenic).*");
  }
}
