package io.oncoagent.app.wiring;

import io.oncoagent.consult.evidence.StructuredRetriever;
import io.oncoagent.consult.specialist.choose.EvidenceReader;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.CorrectiveRetriever;
import io.oncoagent.knowledge.EvidenceRetriever;
import io.oncoagent.knowledge.LuceneKnowledgeBase;
import io.oncoagent.lexicon.Lexicon;
import java.util.function.Supplier;

/** How evidence is gathered for a case: corrective retrieval, completed by reading the chosen guideline as a whole. */
final class Retrieval {
  private Retrieval() {}

  static EvidenceRetriever of(LuceneKnowledgeBase knowledge, Lexicon lexicon, Supplier<TextEncoder> encoder, EvidenceReader sentences) {
    return new StructuredRetriever(new CorrectiveRetriever(knowledge, lexicon, encoder), knowledge::document, lexicon, sentences);
  }
}
