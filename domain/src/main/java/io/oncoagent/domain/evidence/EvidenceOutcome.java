package io.oncoagent.domain.evidence;

import java.util.List;

/**
 * What corrective retrieval brings back. {@code documents} are the guidelines selected by the facts, {@code queries} those asked, in order.
 */
public sealed interface EvidenceOutcome {
  /** The gate's word. */
  GateOutcome gate();

  /** All passages looked at and kept, best first; the nearest ones when refused. */
  List<Evidence> evidence();

  /** Enough relevant evidence to draft on. */
  record Found(List<Evidence> evidence, GateOutcome gate, List<String> queries, List<String> documents, boolean reformulated)
      implements EvidenceOutcome {
    public Found {
      evidence = List.copyOf(evidence);
      queries = List.copyOf(queries);
      documents = List.copyOf(documents);
    }
  }

  /** Nothing that may be drafted on; never used for an index that cannot be read, which is an error. */
  record Refused(GateOutcome gate, List<Evidence> evidence, List<String> queries) implements EvidenceOutcome {
    public Refused {
      evidence = List.copyOf(evidence);
      queries = List.copyOf(queries);
    }
  }
}
