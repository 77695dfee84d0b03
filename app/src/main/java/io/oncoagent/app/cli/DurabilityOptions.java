package io.oncoagent.app.cli;

import io.oncoagent.app.bench.durability.DurabilityBench;
import io.oncoagent.app.intake.InputException;
import java.util.Locale;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How much of each is measured, and the figures. */
final class DurabilityOptions {
  private static final int MOST = 1_000_000;

  @Option(names = "--kills", paramLabel = "N", description = "durability: processes killed (default 200).")
  private int kills = 200;

  @Option(names = "--races", paramLabel = "N", description = "durability: signing races (default 500).")
  private int races = 500;

  @Option(names = "--runs", paramLabel = "N", description = "durability: interleaved consultations of 200 patients (default 10000).")
  private int runs = 10_000;

  @Option(names = "--seed", paramLabel = "N", description = "durability: when processes are killed (default 1).")
  private long seed = 1;

  long seed() {
    return seed;
  }

  DurabilityBench.Size size() {
    if (kills < 0 || races < 0 || runs < 0 || kills > MOST || races > MOST || runs > MOST) {
      throw new InputException("--kills, --races and --runs must lie between 0 and " + MOST);
    }
    return new DurabilityBench.Size(kills, races, 200, runs);
  }

  static ObjectNode json(DurabilityBench.Result r) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("kills", r.kills()).put("lost", r.lost()).put("doubled", r.doubled()).put("races", r.races())
        .put("stale", r.stale()).put("acknowledged", r.acknowledged()).put("resumed", r.resumed()).put("signed", r.signed()).put("superseded", r.superseded())
        .put("isolationRuns", r.isolationRuns()).put("patients", r.patients()).put("canaryHits", r.canaryHits()).put("fullDisk", r.fullDisk())
        .put("seconds", Math.round(r.seconds() * 10) / 10.0);
    r.findings().forEach(o.putArray("findings")::add);
    return o;
  }

  static String sheet(DurabilityBench.Result r) {
    return String.format(
        Locale.ROOT,
        "%d kills: %d of %d acknowledged things lost, %d doubled, %d cut consultations went on%n%d signing races: %d stale (%d signed, %d superseded)%n"
            + "%d consultations of %d patients: %d marks of another patient%na full disk: %s%n%.0f s%n",
        r.kills(), r.lost(), r.acknowledged(), r.doubled(), r.resumed(), r.races(), r.stale(), r.signed(), r.superseded(), r.isolationRuns(), r.patients(),
        r.canaryHits(), r.fullDisk(), r.seconds());
  }
}
