package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.EngineComparison;
import java.util.List;
import java.util.Map;

/** What is left of a model's draft after every check, what was taken out by which check, what it cost, and who answered. */
record ModelDraft(List<Statement> statements, Map<String, Integer> dropped, EngineComparison.Effort effort, String model) {
  ModelDraft {
    statements = List.copyOf(statements);
    dropped = Map.copyOf(dropped);
  }
}
