package io.oncoagent.app.cli;

import io.oncoagent.app.bench.RetrievalBench;
import io.oncoagent.evaluation.Interval;
import io.oncoagent.evaluation.PairedDifference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The measurements of retrieval as a table, and as one object. */
final class RetrievalBenchSheet {
  private RetrievalBenchSheet() {}

  static String text(List<RetrievalBench.Row> rows) {
    StringBuilder out = new StringBuilder("| search | @1 | @5 | @15 | document first | nDCG | behind the whole @5 | @15 | p50 ms |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (RetrievalBench.Row row : rows) {
      out.append(String.format(Locale.ROOT, "| %s | %.2f | %s | %s | %.2f | %.2f | %s | %s | %.1f |%n", row.name(), at(row, 1).value(), span(at(row, 5)), span(at(row, 15)),
          row.suite().documentFirst().value(), row.suite().discountedGain(), span(row.lead5()), span(row.lead15()), row.millis().p50()));
    }
    return out.toString();
  }

  private static Interval at(RetrievalBench.Row row, int depth) {
    return Objects.requireNonNull(row.suite().recall().get(depth));
  }

  private static String span(Interval i) {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", i.value(), i.low(), i.high());
  }

  private static String span(PairedDifference d) {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", d.value(), d.low(), d.high());
  }

  static ObjectNode json(List<RetrievalBench.Row> rows) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    ArrayNode array = o.putArray("searches");
    for (RetrievalBench.Row row : rows) {
      ObjectNode one = array.addObject().put("name", row.name());
      row.suite().recall().forEach((depth, i) -> one.putObject("recallAt" + depth).put("value", i.value()).put("low", i.low()).put("high", i.high()).put("n", i.n()));
      one.put("documentFirst", row.suite().documentFirst().value()).put("meanReciprocalRank", row.suite().meanReciprocalRank()).put("ndcgAt15", row.suite().discountedGain())
          .put("p50Millis", row.millis().p50()).put("p99Millis", row.millis().p99());
      lead(one.putObject("wholeLeadsAt5By"), row.lead5());
      lead(one.putObject("wholeLeadsAt15By"), row.lead15());
    }
    return o;
  }

  private static void lead(ObjectNode into, PairedDifference d) {
    into.put("value", d.value()).put("low", d.low()).put("high", d.high());
  }
}
