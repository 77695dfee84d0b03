package io.oncoagent.consult.graph;

import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.IdentifierGuard;
import java.util.Map;

/** Checks once more that no identifier is left, then reads the facts. */
record IngestionNode(IdentifierGuard guard, FactsExtractor extractor) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    guard.verify(state.text().text());
    String question = state.text().question();
    if (question != null) {
      guard.verify(question);
    }
    return Map.of(Channel.FACTS.key(), extractor.extract(state.text()));
  }
}
