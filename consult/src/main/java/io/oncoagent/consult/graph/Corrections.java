package io.oncoagent.consult.graph;

import io.oncoagent.domain.facts.FactCorrection;
import java.util.List;

/** What a clinician corrected before the run began. */
record Corrections(List<FactCorrection> all) {
  Corrections {
    all = List.copyOf(all);
  }
}
