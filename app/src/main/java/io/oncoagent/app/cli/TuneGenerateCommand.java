package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.Generation;
import io.oncoagent.app.wiring.NoModelException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Version;
import io.oncoagent.tuning.generate.GenerateOrder;
import io.oncoagent.tuning.generate.GenerateReport;
import io.oncoagent.tuning.generate.GenerateRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Has a model write synthetic cases. */
@Command(description = "Have the model of tier 2 write synthetic cases for drawn profiles; only cases that read back as their profile and stand on their passages are kept.",
    mixinStandardHelpOptions = true)
final class TuneGenerateCommand implements Runnable {
  private final RootCommand root;

  @Option(names = "--count", required = true, paramLabel = "N", description = "Cases that stand, 1 to 10000000; with --resume those that are there count.")
  private int count;

  @Option(names = "--out", required = true, paramLabel = "FILE.jsonl", description = "File of cases; its journal and run page lie beside it.")
  private Path out = Path.of("");

  @Option(names = "--seed", paramLabel = "N", description = "Decides the order of the profiles (default 1).")
  private long seed = 1;

  @Option(names = "--concurrency", paramLabel = "auto|1..64", description = "Calls at once; auto finds it (default).")
  private String concurrency = "auto";

  @Option(names = "--resume", description = "Go on with a file that was begun.")
  private boolean resume;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  TuneGenerateCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    GenerateOrder order = order();
    if (!root.settings().models().configured()) {
      throw new NoModelException();
    }
    try (OncoAgent agent = root.open(); GenerateLine line = new GenerateLine(root.console())) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      GenerateReport report = Generation.of(agent).run(order, line::told);
      root.console().print(format == Format.json ? report.json().toPrettyString() : text(report));
    }
  }

  private GenerateOrder order() {
    if (count < 1 || count > 10_000_000) {
      throw new InputException("--count must lie between 1 and 10000000");
    }
    if (!concurrency.matches("auto|[1-9]|[1-5]\\d|6[0-4]")) {
      throw new InputException("--concurrency is auto or a number from 1 to 64, not «" + concurrency + "»");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
      throw new InputException("--out must name a file in a folder that exists");
    }
    return new GenerateOrder(count, out, seed, concurrency.equals("auto") ? 0 : Integer.parseInt(concurrency), resume, Version.NUMBER);
  }

  private static String text(GenerateReport r) {
    String why = r.reasons().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%,d synthetic cases in %s (%,d now, %,.0f an hour, up to %d calls at once); %,d replies turned away%s (page: %s)", r.made(), r.order().out(), r.madeNow(),
        r.casesAnHour(), r.reached(), r.rejected(), why.isEmpty() ? "" : ": " + why, GenerateRun.pageOf(r.order().out()));
  }
}
