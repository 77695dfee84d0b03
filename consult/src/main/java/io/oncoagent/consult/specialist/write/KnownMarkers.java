package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.HashSet;
import java.util.Set;

/** Markers whose result is in the note: nobody needs to test them again. */
final class KnownMarkers {
  private static final String MSI = "MSI";
  private static final String MMR = "MMR";

  private KnownMarkers() {}

  /** Names; microsatellites and mismatch repair answer the same question. */
  static Set<String> of(CaseProfile profile) {
    Set<String> known = new HashSet<>();
    for (Biomarker marker : profile.markers()) {
      if (marker.status() == MarkerStatus.POSITIVE || marker.status() == MarkerStatus.NEGATIVE) {
        known.add(marker.name());
      }
    }
    if (known.contains(MSI) || known.contains(MMR)) {
      known.add(MSI);
      known.add(MMR);
    }
    return known;
  }
}
