package io.oncoagent.consult.graph;

import io.oncoagent.consult.branch.AssumedFacts;
import io.oncoagent.consult.branch.CorrectedFacts;
import io.oncoagent.consult.branch.Moved;
import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import java.util.Map;
import java.util.Objects;

/** Checks once more that no identifier is left, then reads the facts. */
record IngestionNode(IdentifierGuard guard, FactsExtractor extractor) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    guard.verify(state.text().text());
    String question = state.text().question();
    if (question != null) {
      guard.verify(question);
    }
    return Map.of(Channel.FACTS.key(), state.prior().filter(p -> p.assumed() != null).map(this::assuming).orElseGet(() -> read(state)));
  }

  /** What a clinician has put right stands in the place of what was read; where the note as a whole now says something newer, that stands. */
  private ClinicalFacts read(ConsultState state) {
    return CorrectedFacts.over(extractor.extract(state.text()), state.corrections());
  }

  /** A what-if keeps the facts read and puts the assumed ones in their place. */
  private ClinicalFacts assuming(PriorRun prior) {
    DeidentifiedCase assumed = Objects.requireNonNull(prior.assumed());
    return AssumedFacts.over(prior.facts(), assumedFacts(extractor, assumed, prior.assumedAt()));
  }

  /** Facts of the assumption alone, with the offsets of the whole text. */
  static ClinicalFacts assumedFacts(FactsExtractor extractor, DeidentifiedCase assumed, int at) {
    return Moved.by(at, at, extractor.extract(assumed));
  }
}
