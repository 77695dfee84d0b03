package io.oncoagent.app.cli;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Figures of training, with what the published claims would need. */
final class TrainBenchSheet {
  /** The published system: 266,854 cases (technical preprint, May 2026) of 350 tokens on average, trained in «50 minutes». */
  private static final double PUBLISHED_TOKENS = 266_854.0 * 350;

  private static final double PUBLISHED_SECONDS = 50 * 60;
  private static final int ROW = 2048;

  private TrainBenchSheet() {}

  static String text(JsonNode f) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%d cases of mean %.0f tokens, %,d parameters, %d thread(s) of the %s%n",
        f.path("cases").asInt(0), f.path("meanLength").asDouble(0), f.path("parameters").asLong(0), f.path("threads").asInt(0), f.path("device").asString("")));
    for (JsonNode w : f.path("ways")) {
      out.append(String.format(Locale.ROOT, "  %-16s %,10.1f useful tokens/s  %6.2f times padded%n", w.path("name").asString(""), w.path("usefulTokensPerSecond").asDouble(0), w.path("timesPadded").asDouble(0)));
    }
    out.append(String.format(Locale.ROOT, "A row holds at most %.1f cases of that mean: packing alone gives no more than about that factor in tokens; 56 would need a mean of %.0f.%n",
        ROW / Math.max(1, f.path("meanLength").asDouble(1)), ROW / 56.0));
    out.append(String.format(Locale.ROOT, "266,854 cases in 50 minutes are %,.0f useful tokens/s at a mean of 350.", PUBLISHED_TOKENS / PUBLISHED_SECONDS));
    return out.toString();
  }
}
