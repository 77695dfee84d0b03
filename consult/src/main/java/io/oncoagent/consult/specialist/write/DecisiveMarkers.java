package io.oncoagent.consult.specialist.write;

import io.oncoagent.consult.specialist.choose.Reading;
import io.oncoagent.consult.specialist.fit.MarkerDemandReader;
import io.oncoagent.consult.specialist.profile.CaseProfile;
import io.oncoagent.consult.specialist.profile.Extent;
import io.oncoagent.domain.evidence.SentenceRole;
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
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (Reading reading : readings) {
      reading.path().population().forEach(heading -> demand(places, heading));
      if (reading.role() == SentenceRole.LISTS_OPTION && reading.placeFit().allows()) {
        demand(places, reading.words());
      }
    }
    Set<String> open = new LinkedHashSet<>();
    boolean nothingKnown = places.keySet().stream().noneMatch(name -> isKnown(profile, name));
    places.forEach((name, where) -> {
      boolean divides = where.size() >= HEADINGS && !isKnown(profile, name) && profile.extent() == Extent.METASTATIC;
      boolean pending = profile.markers().stream().anyMatch(m -> m.name().equals(name) && m.status() == MarkerStatus.PENDING);
      if (pending || (divides && nothingKnown)) {
        open.add(name);
      }
    });
    return open;
  }

  private void demand(Map<String, Set<String>> places, String words) {
    reader.read(words).forEach(d -> places.computeIfAbsent(d.name(), k -> new LinkedHashSet<>()).add(words));
  }

  private static boolean isKnown(CaseProfile profile, String name) {
    return profile.markers().stream().anyMatch(m -> known(m, name));
  }

  private static boolean known(Biomarker marker, String name) {
    return marker.name().equals(name) && (marker.status() == MarkerStatus.POSITIVE || marker.status() == MarkerStatus.NEGATIVE);
  }
}
