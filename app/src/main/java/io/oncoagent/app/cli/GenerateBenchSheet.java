package io.oncoagent.app.cli;

import io.oncoagent.app.bench.generate.GenerateBench.Level;
import io.oncoagent.app.bench.generate.GenerateTrial;
import io.oncoagent.app.bench.generate.ServingModel;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of {@code bench generate}. */
final class GenerateBenchSheet {
  /** The two figures of the published system (issue 12): 6,800 cases an hour by local batching, 120 by remote calls one at a time. */
  private static final String ORIGIN =
      "The published «56×» is 6,800 cases an hour over 120: one local server that batches many calls, against remote calls made one at a time (30 s a case). It comes from calls at once, "
          + "not from training or a better model; speedUp here is against one caller on the same server.";

  private GenerateBenchSheet() {}

  static ObjectNode json(GenerateTrial.Result r) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("simulated", r.simulated()).put("server", r.server());
    ServingModel m = r.model();
    if (m != null) {
      o.putObject("assumed").put("prefillTokensASecond", m.prefillRate()).put("stepMillis", m.stepMillis()).put("stepMillisACase", m.stepMillisACase()).put("batch", m.most())
          .put("queue", m.queue()).put("promptTokens", m.promptTokens()).put("newTokens", m.newTokens()).put("timesFaster", m.faster()).put("aloneMillis", m.aloneMillis());
    }
    ArrayNode levels = o.putArray("levels");
    for (Level l : r.levels()) {
      levels.addObject().put("concurrency", l.callers()).put("cases", l.cases()).put("refused", l.refused()).put("casesAnHour", Math.round(l.casesAnHour()))
          .put("tokensASecond", rounded(l.tokensASecond())).put("p50Seconds", rounded(l.p50Seconds())).put("p95Seconds", rounded(l.p95Seconds())).put("speedUp", rounded(l.speedUp()));
    }
    return o.put("where56ComesFrom", ORIGIN);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  static String text(GenerateTrial.Result r) {
    StringBuilder sheet = new StringBuilder(r.simulated() ? "SIMULATED server (stated assumptions, not a measurement of a model):\n" : "Server: " + r.server() + "\n");
    for (Level l : r.levels()) {
      sheet.append(String.format(Locale.ROOT, "%3d at once: %,7.0f cases an hour, %,8.1f tokens/s, p50 %.1f s, p95 %.1f s, %.1f times one caller%s%n", l.callers(), l.casesAnHour(), l.tokensASecond(),
          l.p50Seconds(), l.p95Seconds(), l.speedUp(), l.refused() == 0 ? "" : ", " + l.refused() + " refused"));
    }
    return sheet.append(ORIGIN).toString();
  }
}
