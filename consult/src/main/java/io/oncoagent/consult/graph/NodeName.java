package io.oncoagent.consult.graph;

import java.util.List;

/** The eight nodes. */
final class NodeName {
  static final String INGESTION = "ingestion";
  static final String ROUTER = "router";
  static final String CORRECTIVE_RAG = "corrective_rag";
  static final String SPECIALIST = "specialist";
  static final String CRITIC = "critic";
  static final String HITL_GATE = "hitl_gate";
  static final String FORMATTER = "formatter";
  static final String FALLBACK = "fallback";

  static final List<String> ALL =
      List.of(INGESTION, ROUTER, CORRECTIVE_RAG, SPECIALIST, CRITIC, HITL_GATE, FORMATTER, FALLBACK);

  private NodeName() {}
}
