package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.fit.MarkerDemand;
import io.oncoagent.consult.specialist.fit.MarkerDemandReader;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Markers that divide the guideline's page for this cancer and whose status the note does not give: the headings are for one status or the other, so that
 * no systemic option stands without it.
 */
public final class DecisiveMarkers {
  /** A marker named by one heading only is a detail; one that two headings are divided by decides. */
  private static final int HEADINGS = 2;

  private final MarkerDemandReader reader;

  public DecisiveMarkers(Lexicon lexicon) {
    this.reader = new MarkerDemandReader(lexicon);
  }

  /** Names of unknown decisive markers, most dividing first. */
  public Set<String> open(List<Reading> readings, CaseProfile profile) {
    Map<String, Set<String>> headings = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (String heading : reading.path().population()) {
        for (MarkerDemand demand : reader.read(heading)) {
          headings.computeIfAbsent(demand.name(), k -> new LinkedHashSet<>()).add(heading);
        }
      }
    }
    Set<String> open = new LinkedHashSet<>();
    headings.forEach((name, where) -> {
      if (where.size() >= HEADINGS && profile.markers().stream().noneMatch(m -> known(m, name))) {
        open.add(name);
      }
    });
    return open;
  }

  private static boolean known(Biomarker marker, String name) {
    return marker.name().equals(name) && (marker.status() == MarkerStatus.POSITIVE || marker.status() == MarkerStatus.NEGATIVE);
  }
}
