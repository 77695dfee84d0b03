package io.oncoagent.domain.report;

import io.oncoagent.domain.recommendation.Recommendation;
import java.util.List;
import java.util.Map;

/**
 * The draft composed from the guideline's own sentences beside the one that a model wrote.
 *
 * @param extractive the whole first draft, after the critic
 * @param both names of what both offer
 * @param onlyExtractive offered by the first draft only
 * @param onlyModel offered by the model only
 * @param dropped statements of the model that did not reach the reader, counted by the check that took them out
 */
public record EngineComparison(
    Recommendation extractive, List<String> both, List<String> onlyExtractive, List<String> onlyModel, Map<String, Integer> dropped, Effort effort) {
  public EngineComparison {
    both = List.copyOf(both);
    onlyExtractive = List.copyOf(onlyExtractive);
    onlyModel = List.copyOf(onlyModel);
    dropped = Map.copyOf(dropped);
  }

  /** What the model cost: calls, tokens read and written, milliseconds. */
  public record Effort(int calls, int promptTokens, int newTokens, long millis) {}

  /** Whether one offers what the other does not. */
  public boolean disagrees() {
    return !onlyExtractive.isEmpty() || !onlyModel.isEmpty();
  }
}
