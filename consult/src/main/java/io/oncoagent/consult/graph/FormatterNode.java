package io.oncoagent.consult.graph;

import java.util.Map;

/** Makes the report of a run that has come to its end. */
record FormatterNode(ReportMaker reports) implements Step {
  @Override
  public Map<String, Object> run(ConsultState state) {
    return Map.of(Channel.REPORT.key(), reports.finished(state));
  }
}
