package io.oncoagent.tuning.corpus;

import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was made.
 *
 * @param cases by part
 * @param statistics everything that was counted, as {@code statistics.json} holds it
 */
public record CorpusReport(Path out, Map<String, Integer> cases, ObjectNode statistics) {
  public CorpusReport {
    cases = Map.copyOf(cases);
  }
}
