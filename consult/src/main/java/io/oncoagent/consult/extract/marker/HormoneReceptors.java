package io.oncoagent.consult.extract.marker;

import io.oncoagent.domain.facts.Biomarker;
import java.util.ArrayList;
import java.util.List;

/** «ER/PR» and «HR» name two receptors at once: each gets its own result. */
final class HormoneReceptors {
  private static final String BOTH = "hormone receptors";

  private HormoneReceptors() {}

  static List<Biomarker> split(List<Biomarker> results) {
    List<Biomarker> found = new ArrayList<>();
    for (Biomarker marker : results) {
      if (marker.name().equals(BOTH)) {
        found.add(new Biomarker("ER", null, marker.value(), marker.unit(), marker.status(), marker.specimen(), marker.grounds()));
        found.add(new Biomarker("PR", null, marker.value(), marker.unit(), marker.status(), marker.specimen(), marker.grounds()));
      } else {
        found.add(marker);
      }
    }
    return found;
  }
}
