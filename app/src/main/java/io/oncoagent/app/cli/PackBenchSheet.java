package io.oncoagent.app.cli;

import io.oncoagent.app.bench.PackBench;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Figures of packing. The head of the JSON is the first drawing: lognormal lengths of mean 350. */
final class PackBenchSheet {
  private PackBenchSheet() {}

  static ObjectNode json(List<PackBench.Drawing> drawings) {
    PackBench.Drawing head = drawings.getFirst();
    PackBench.Way ours = head.ways().getFirst();
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("cases", head.cases()).put("rows", ours.rows()).put("fillPercent", round(ours.fillPercent()))
        .put("packMillis", round(ours.millis())).put("limit", PackBench.LIMIT).put("meanLength", round(head.meanLength()));
    ArrayNode all = o.putArray("drawings");
    for (PackBench.Drawing d : drawings) {
      ObjectNode one = all.addObject().put("lengths", d.lengths()).put("seed", d.seed()).put("meanLength", round(d.meanLength())).put("lowerBoundRows", d.lowerBound());
      ArrayNode ways = one.putArray("ways");
      d.ways().forEach(w -> ways.addObject().put("name", w.name()).put("rows", w.rows()).put("fillPercent", round(w.fillPercent())).put("millis", round(w.millis())));
    }
    return o;
  }

  static String text(List<PackBench.Drawing> drawings) {
    StringBuilder text = new StringBuilder();
    for (PackBench.Drawing d : drawings) {
      text.append(String.format(Locale.ROOT, "%s lengths, seed %d: %,d cases of mean %.0f, at least %,d rows of %d%n", d.lengths(), d.seed(), d.cases(), d.meanLength(), d.lowerBound(), PackBench.LIMIT));
      d.ways().forEach(w -> text.append(String.format(Locale.ROOT, "  %-22s %,9d rows %7.2f %% full %8.1f ms%n", w.name(), w.rows(), w.fillPercent(), w.millis())));
    }
    return text.toString().stripTrailing();
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
