package io.oncoagent.app.cli;

import io.oncoagent.app.bench.serve.ServeBench;
import io.oncoagent.app.intake.InputException;
import java.util.Locale;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** How much load the page is put under. */
final class ServeOptions {
  @Option(names = "--clinicians", paramLabel = "N", description = "serve: clinicians at once, 1 to 500 (default 50).")
  private int clinicians = 50;

  @Option(names = "--minutes", paramLabel = "M", description = "serve: minutes of load, 0.1 to 120 (default 5).")
  private double minutes = 5;

  @Option(names = "--streams", paramLabel = "N", description = "serve: idle streams at once, 1 to 5000 (default 500).")
  private int streams = 500;

  @Option(names = "--think", paramLabel = "SECONDS", description = "serve: mean pause between two steps of a clinician (default 8; a consultation has three).")
  private double think = 8;

  ServeBench.Size size(long seed) {
    if (clinicians < 1 || clinicians > 500 || minutes < 0.1 || minutes > 120 || streams < 1 || streams > 5_000 || think < 0.01 || think > 600) {
      throw new InputException("--clinicians must lie between 1 and 500, --minutes between 0.1 and 120, --streams between 1 and 5000, --think between 0.01 and 600");
    }
    return new ServeBench.Size(clinicians, minutes, streams, (int) (think * 1_000), seed);
  }

  static String sheet(JsonNode o) {
    JsonNode load = o.path("load");
    JsonNode restart = o.path("restart");
    JsonNode streams = o.path("streams");
    return String.format(Locale.ROOT, "%d clinicians, %d cores (load before %.1f): %d consultations (%.0f a minute), p50 %d ms, p95 %d ms, p99 %d ms, errors %s; heap %+.1f MB a minute, %d MB resident%n",
            o.path("clinicians").asInt(), o.path("cores").asInt(), o.path("loadBefore").asDouble(), load.path("consultations").asInt(), load.path("aMinute").asDouble(), load.path("p50Millis").asInt(),
            load.path("p95Millis").asInt(), load.path("p99Millis").asInt(), load.path("errors"), load.path("heapMegabytesAMinute").asDouble(), load.path("residentMegabytes").asInt())
        + String.format(Locale.ROOT, "killed and started again: %d visits acknowledged, %d lost, %d not ended, %d twice, %d without a result; %d streams went on, %d events missed, %d twice; errors %s%n",
            restart.path("acknowledgedVisits").asInt(), restart.path("lost").asInt(), restart.path("notEnded").asInt(), restart.path("visitsTwice").asInt(), restart.path("visitsWithoutResult").asInt(),
            restart.path("resumedBehindTheirLastNumber").asInt(), restart.path("eventsMissed").asInt(), restart.path("eventsTwice").asInt(), restart.path("errors"))
        + String.format(Locale.ROOT, "%d idle streams: %d held, %d broken, worklist p95 %d ms, %d MB more", streams.path("streams").asInt(), streams.path("held").asInt(), streams.path("broken").asInt(),
            streams.path("worklistP95Millis").asInt(), streams.path("residentWithStreamsMegabytes").asInt() - streams.path("residentBeforeMegabytes").asInt());
  }
}
