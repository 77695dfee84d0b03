package io.oncoagent.app.cli;

import io.oncoagent.app.bench.ConsultBench;
import io.oncoagent.app.bench.ExampleNotes;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Measurements on this machine. */
@Command(description = "Measure on this machine: consult.", mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
  private final RootCommand root;

  @Parameters(paramLabel = "consult", description = "What to measure.")
  private String what = "";

  @Option(names = "--rounds", paramLabel = "N", description = "Consultations measured (default 200).")
  private int rounds = 200;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  BenchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    switch (what) {
      case "consult" -> consult();
      case "retrieval", "facts", "deid", "pack", "serve", "generate", "train", "durability" -> throw new NotInThisVersionException("bench " + what);
      default -> throw new InputException("bench knows consult, not «" + what + "»");
    }
  }

  private void consult() {
    if (rounds < 1 || rounds > 100_000) {
      throw new InputException("--rounds must lie between 1 and 100000");
    }
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      ConsultBench.Result r = new ConsultBench(agent).run(ExampleNotes.read(), rounds);
      root.console().print(format == Format.json ? json(r).toPrettyString() : String.format(Locale.ROOT,
          "%d consultations: first %.0f ms, then p50 %.1f ms, p99 %.1f ms, %.1f cases/s", r.cases(), r.firstMillis(), r.p50(), r.p99(), r.casesPerSecond()));
    }
  }

  private static ObjectNode json(ConsultBench.Result r) {
    return JsonNodeFactory.instance.objectNode().put("cases", r.cases()).put("firstMillis", r.firstMillis()).put("p50Millis", r.p50())
        .put("p99Millis", r.p99()).put("casesPerSecond", r.casesPerSecond());
  }
}
