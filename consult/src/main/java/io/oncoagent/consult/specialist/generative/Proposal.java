package io.oncoagent.consult.specialist.generative;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.List;

/** One statement as the model wrote it, before anything was checked. */
record Proposal(StatementKind kind, String text, Evidence cited, List<String> conditions, String intent, String line) {
  Proposal {
    conditions = List.copyOf(conditions);
  }

  Proposal as(StatementKind other) {
    return new Proposal(other, text, cited, conditions, intent, line);
  }
}
