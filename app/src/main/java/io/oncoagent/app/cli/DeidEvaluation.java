package io.oncoagent.app.cli;

import io.oncoagent.evaluation.DeidMiss;
import io.oncoagent.evaluation.DeidSuite;
import io.oncoagent.evaluation.Interval;
import io.oncoagent.evaluation.SpanCounts;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of de-identification as JSON, and the misses as a page for one reader. */
final class DeidEvaluation {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;

  private DeidEvaluation() {}

  /** @param seconds time spent in the redactor, for {@code characters} of notes */
  static ObjectNode json(DeidSuite suite, long characters, double seconds) {
    ObjectNode o = F.objectNode();
    ObjectNode types = o.putObject("types");
    suite.types().forEach((type, counts) -> types.set(type, counts(counts)));
    o.set("all", counts(suite.all()));
    o.set("characterRecall", interval(suite.characterRecall()));
    o.set("characterPrecision", interval(suite.characterPrecision()));
    o.set("leakingNotes", interval(suite.leakingNotes()));
    o.set("damaged", interval(suite.damaged()));
    o.put("refused", suite.refused()).put("labelsWithoutText", suite.labelsWithoutText());
    return o.put("megabytesPerSecond", Math.round(characters / 1e4 / Math.max(seconds, 1e-9)) / 100.0);
  }

  private static ObjectNode counts(SpanCounts counts) {
    ObjectNode o = F.objectNode();
    o.set("recall", interval(counts.recall()));
    o.set("precision", interval(counts.precision()));
    return o.put("f2", round(counts.f2()));
  }

  static ObjectNode interval(Interval i) {
    return F.objectNode().put("value", round(i.value())).put("low", round(i.low())).put("high", round(i.high())).put("n", i.n());
  }

  private static double round(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  static String page(List<DeidMiss> misses) {
    StringBuilder page = new StringBuilder("WARNING: this file holds identifiers of patients in clear. Read it, then delete it.\n\n");
    for (DeidMiss miss : misses) {
      page.append(miss.note()).append('\t').append(miss.type()).append("\t«").append(miss.words().replace('\n', ' ')).append("»\t").append(miss.line().replace('\n', ' ')).append('\n');
    }
    return page.toString();
  }
}
