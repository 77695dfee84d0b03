package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.Version;
import io.oncoagent.tuning.pack.LongCases;
import io.oncoagent.tuning.run.PackOrder;
import io.oncoagent.tuning.run.PackReport;
import io.oncoagent.tuning.run.PackRun;
import io.oncoagent.tuning.run.RunJson;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tokenises and packs a corpus. */
@Command(description = "Tokenise the cases of a corpus folder and pack them into shards for training.", mixinStandardHelpOptions = true)
final class TunePackCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "1", paramLabel = "DIR", description = "Corpus folder with corpus.json and train.jsonl, dev.jsonl, test.jsonl.")
  private Path corpus = Path.of("");

  @Option(names = "--tokenizer", required = true, paramLabel = "FILE", description = "The base model's tokenizer.json, with tokenizer_config.json beside it.")
  private Path tokenizer = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "SHARDS", description = "Folder to make; it must not exist.")
  private Path out = Path.of("");

  @Option(names = "--length", paramLabel = "N", description = "Tokens of a row, 1 to 32768 (default 2048).")
  private int length = 2048;

  @Option(names = "--long", paramLabel = "exclude|extend", description = "A case longer than a row is left out and counted, or gets a longer row (default exclude).")
  private LongCases longCases = LongCases.EXCLUDE;

  @Option(names = "--seed", paramLabel = "N", description = "Decides the order of the rows (default 1).")
  private long seed = 1;

  @Option(names = "--split", paramLabel = "NAME", description = "train, dev or test (default train).")
  private String split = "train";

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  TunePackCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (!Set.of("train", "dev", "test").contains(split)) {
      throw new InputException("--split is train, dev or test, not «" + split + "»");
    }
    int threads = Runtime.getRuntime().availableProcessors();
    PackOrder order = new PackOrder(corpus, split, tokenizer, out, length, longCases, seed, root.home().cache(), Version.NUMBER, threads);
    try (LineBar bar = new LineBar(root.console(), "Tokenising")) {
      PackReport report = new PackRun(bar::lineDone).run(order);
      root.console().print(format == Format.json ? RunJson.of(report).toPrettyString() : text(report));
    }
  }

  private String text(PackReport r) {
    return String.format(Locale.ROOT, "%,d cases, %,d tokens (%,d trained) in %,d rows, %.2f %% full; %,d cases left out as too long; %d shards in %s (page: %s)",
        r.packing().order().length, r.tokens(), r.trained(), r.packing().rows(), r.packing().fillPercent(), r.packing().excluded().length, r.shards().size(), out,
        out.resolve("run.md"));
  }
}
