package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.EvaluationTexts;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Version;
import io.oncoagent.tuning.corpus.CorpusOrder;
import io.oncoagent.tuning.corpus.CorpusReport;
import io.oncoagent.tuning.corpus.CorpusRun;
import io.oncoagent.tuning.corpus.read.CorpusInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Makes a corpus folder from raw files. */
@Command(description = {
    "Make a corpus folder of oncology cases from raw files: de-identified, without duplicates, split by patient.",
    "Files of PMC-Patients, Asclepius, ChatML, ShareGPT, Alpaca and tune generate are recognised by their fields, whether JSON, JSON Lines, CSV or Parquet."},
    mixinStandardHelpOptions = true)
final class TuneCorpusCommand implements Runnable {
  private final RootCommand root;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of public or synthetic cases.")
  private List<Path> files = List.of();

  @Option(names = "--notes", paramLabel = "PATH", description = "The hospital's own notes: a folder of text files, or a JSON, CSV or Parquet file; needs --legal-basis. May be given again.")
  private List<Path> notes = List.of();

  @Option(names = "--legal-basis", paramLabel = "TEXT", description = "On what ground the hospital's notes may be trained on; stands on the card.")
  private @Nullable String legalBasis;

  @Option(names = "--out", required = true, paramLabel = "CORPUS", description = "Folder to make; it must not exist.")
  private Path out = Path.of("");

  @Option(names = "--commercial", description = "Leave out every row whose licence does not allow a commercial run.")
  private boolean commercial;

  @Option(names = "--licence", paramLabel = "SPDX", description = "Licence of conversations that state none (default: unknown).")
  private @Nullable String licence;

  @Option(names = "--evaluation", paramLabel = "FILE", description = "Text or JSON Lines of an evaluation; records that share its words are left out. Those that ship always count. May be given again.")
  private List<Path> evaluations = List.of();

  @Option(names = "--near", paramLabel = "S", description = "Similarity from which two records are near duplicates, 0.5 to 1 (default 0.8).")
  private double near = 0.8;

  @Option(names = "--dev", paramLabel = "SHARE", description = "Share of the patients for development (default 0.05).")
  private double dev = 0.05;

  @Option(names = "--test", paramLabel = "SHARE", description = "Share of the patients for the test (default 0.05).")
  private double test = 0.05;

  @Option(names = "--seed", paramLabel = "N", description = "Decides who goes where (default 1).")
  private long seed = 1;

  @Option(names = "--resume", description = "Go on with a run that was cut off.")
  private boolean resume;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  TuneCorpusCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    CorpusOrder order = order();
    try (OncoAgent agent = root.open(); LineBar bar = new LineBar(root.console(), "Reading rows")) {
      CorpusReport report = new CorpusRun(agent.redactor(), agent.lexicon(), bar::lineDone).run(order);
      root.console().print(format == Format.json ? report.statistics().toPrettyString() : text(report));
    }
  }

  private CorpusOrder order() {
    if (near < 0.5 || near > 1) {
      throw new InputException("--near must lie between 0.5 and 1");
    }
    if (dev < 0 || test < 0 || dev + test >= 1) {
      throw new InputException("--dev and --test are shares of at least 0 and together below 1");
    }
    List<CorpusInput> inputs = new ArrayList<>();
    files.forEach(f -> inputs.add(new CorpusInput(f, false)));
    notes.forEach(n -> inputs.add(new CorpusInput(n, true)));
    if (inputs.isEmpty()) {
      throw new InputException("tune corpus needs files, or --notes");
    }
    return new CorpusOrder(inputs, out, licence, legalBasis, texts(), commercial, near, dev, test, seed, resume, Runtime.getRuntime().availableProcessors(), Version.NUMBER);
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>(EvaluationTexts.shipped());
    for (Path file : evaluations) {
      try {
        texts.addAll(EvaluationTexts.of(Files.readString(file)));
      } catch (IOException e) {
        throw new InputException("the evaluation file " + file + " is not there, or is no UTF-8 text");
      }
    }
    return texts;
  }

  private String text(CorpusReport r) {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%,d cases of %,d rows in %s: %,d to train on, %,d for development, %,d for the test (card: %s)", r.statistics().path("cases").asInt(),
        r.statistics().path("rows").asInt(), r.out(), r.cases().getOrDefault("train.jsonl", 0), r.cases().getOrDefault("dev.jsonl", 0), r.cases().getOrDefault("test.jsonl", 0), r.out().resolve("card.md")));
    StringBuilder left = new StringBuilder();
    for (var reason : r.statistics().path("dropped").properties()) {
      JsonNode count = reason.getValue();
      left.append(count.asInt() > 0 ? (left.isEmpty() ? "" : ", ") + reason.getKey() + " " + String.format(Locale.ROOT, "%,d", count.asInt()) : "");
    }
    return left.isEmpty() ? out.toString() : out.append("\nLeft out: ").append(left).toString();
  }
}
