package io.oncoagent.consult.graph;

import io.oncoagent.domain.report.Provenance;
import java.util.List;

/**
 * Under what a run was made. It is written once and never recomputed, so that a consultation that waits for months still says what it stands on.
 *
 * @param kept steps whose result was taken over from the consultation that this one follows
 */
record Making(Provenance provenance, List<String> kept) {
  Making {
    kept = List.copyOf(kept);
  }
}
