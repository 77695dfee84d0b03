package io.oncoagent.knowledge;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Route;
import io.oncoagent.inference.TextEncoder;
import io.oncoagent.knowledge.answer.CaseAnswerer;
import io.oncoagent.knowledge.search.QueryVectors;
import io.oncoagent.knowledge.search.Shelf;
import io.oncoagent.lexicon.Lexicon;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Corrective retrieval over a {@link LuceneKnowledgeBase}. */
public final class CorrectiveRetriever implements EvidenceRetriever {
  private final LuceneKnowledgeBase base;
  private final Lexicon lexicon;
  private final QueryVectors vectors;
  private @Nullable Ready ready;

  public CorrectiveRetriever(LuceneKnowledgeBase base, Lexicon lexicon, Supplier<TextEncoder> encoder) {
    this.base = base;
    this.lexicon = lexicon;
    this.vectors = new QueryVectors(encoder);
  }

  private record Ready(Shelf shelf, CaseAnswerer answerer) {}

  @Override
  public EvidenceOutcome retrieve(DeidentifiedCase text, ClinicalFacts facts, Route route) {
    return answerer().answer(text, facts, route.tier());
  }

  private synchronized CaseAnswerer answerer() {
    Shelf shelf = base.shelf();
    Ready now = ready;
    if (now == null || now.shelf() != shelf) {
      now = new Ready(shelf, new CaseAnswerer(shelf, lexicon, vectors));
      ready = now;
    }
    return now.answerer();
  }
}
