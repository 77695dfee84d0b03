package io.oncoagent.app.wiring;

import io.oncoagent.consult.evidence.StructuredRetriever;
import io.oncoagent.knowledge.EvidenceRetriever;
import io.oncoagent.knowledge.KnowledgeBase;
import io.oncoagent.lexicon.Lexicon;

/** How evidence is gathered for a case. */
final class Retrieval {
  private Retrieval() {}

  static EvidenceRetriever of(KnowledgeBase knowledge, Lexicon lexicon) {
    EvidenceRetriever r = (a, b, c) -> { throw new IllegalStateException(); };
    return new StructuredRetriever(r, knowledge::document, lexicon);
  }
}
