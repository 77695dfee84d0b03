package io.oncoagent.app.cli;

import io.oncoagent.app.bench.roles.RolesBench;
import io.oncoagent.app.bench.ConsultBench;
import io.oncoagent.app.bench.CorpusBench;
import io.oncoagent.app.bench.DeidBench;
import io.oncoagent.app.bench.ExampleNotes;
import io.oncoagent.app.bench.FactsBench;
import io.oncoagent.app.bench.PackBench;
import io.oncoagent.app.bench.serve.ServeBench;
import io.oncoagent.app.bench.RetrievalBench;
import io.oncoagent.app.bench.durability.DurabilityBench;
import io.oncoagent.app.bench.generate.GenerateTrial;
import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.StoreException;
import io.oncoagent.app.wiring.DemonstrationModel;
import io.oncoagent.app.wiring.Doctor;
import io.oncoagent.app.wiring.Measurements;
import io.oncoagent.app.wiring.ModelChecks;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.evaluation.LabelledLines;
import io.oncoagent.gateway.openai.ServerFirstTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Measurements on this machine. */
@Command(description = "Measure on this machine: consult, facts, deid, durability, models, serve, corpus, pack, generate, train, or retrieval on the installed packs.", mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
  /** Passes over the development notes after warm-up. */
  private static final int FACTS_ROUNDS = 20;

  /** Cases of {@code bench train}: enough for six batches of eight. */
  private static final int TRAIN_CASES = 48;

  /** Calls of each caller on the simulated server. */
  private static final int GENERATE_ROUNDS = 5;

  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "consult|facts|deid|retrieval|models|durability|serve|corpus|pack|generate|train", description = "What to measure.")
  private String what = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "retrieval: labelled questions (default: the development set, for PDQ); corpus: the base model's tokenizer.json.")
  private @Nullable Path file;

  @Option(names = "--split", paramLabel = "NAME", description = "Only questions of this split: dev or frozen.")
  private @Nullable String split;

  @Option(names = "--rounds", paramLabel = "N", description = "Consultations measured, or rounds over the notes (default 200; facts: 20).")
  private int rounds = 200;

  @Option(names = "--cases", paramLabel = "N", description = "corpus: cases to generate (default 266854).")
  private int cases = PackBench.CASES;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  @Mixin private TrainingEngine engine = new TrainingEngine();

  @Mixin private DurabilityOptions durable = new DurabilityOptions();

  @Mixin private ServeOptions served = new ServeOptions();

  @Mixin private RoleOptions roles = new RoleOptions();

  BenchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    switch (what) {
      case "consult" -> consult();
      case "models" -> models();
      case "facts" -> facts();
      case "retrieval" -> retrieval();
      case "deid" -> deid();
      case "durability" -> durability();
      case "corpus" -> corpus();
      case "pack" -> pack();
      case "train" -> train();
      case "generate" -> generate();
      case "serve" -> serve();
      default -> throw new InputException("bench knows models, consult, facts, deid, retrieval, durability, serve, corpus, pack, generate and train, not «" + what + "»");
    }
  }

  private void train() {
    root.console().note("Four ways to feed " + TRAIN_CASES + " drawn cases to one small model, one after the other on one thread; some minutes …");
    JsonNode figures = JsonMapper.builder().build().readTree(engine.of(root.home()).bench(1, TRAIN_CASES));
    root.console().print(format == Format.json ? figures.toPrettyString() : TrainBenchSheet.text(figures));
  }

  private void corpus() {
    if (file == null || !Files.isRegularFile(file)) {
      throw new InputException("bench corpus needs the base model's tokenizer.json");
    }
    try (OncoAgent agent = root.open(); LineBar bar = new LineBar(root.console(), "Rows and cases")) {
      Path work = Files.createDirectories(root.home().cache());
      ObjectNode o = new CorpusBench(agent, root.home().cache(), bar::lineDone).run(cases, file, work, durable.seed());
      root.console().print(format == Format.json ? o.toPrettyString() : String.format(Locale.ROOT, "%,d generated cases (%,.0f MB): corpus %,.0f s, shards %,.0f s, %d threads; most memory %,d MB; rows %.2f %% full",
          o.path("cases").asInt(), o.path("rawMegabytes").asDouble(), o.path("corpusSeconds").asDouble(), o.path("packSeconds").asDouble(), o.path("threads").asInt(), o.path("peakMegabytes").asInt(), o.path("fillPercent").asDouble()));
    } catch (IOException e) {
      throw new StoreException("the generated cases cannot be written under " + root.home().cache(), e);
    }
  }

  /** The page under load. */
  private void serve() {
    Path work = root.home().cache();
    try {
      ObjectNode o = new ServeBench(Files.createDirectories(work), root.console()::note).run(served.size(durable.seed()));
      root.console().print(format == Format.json ? o.toPrettyString() : ServeOptions.sheet(o));
    } catch (IOException e) {
      throw new StoreException("the page could not be measured under " + work + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReadyException("the measurement was interrupted");
    }
  }

  private void pack() {
    List<PackBench.Drawing> drawings = new PackBench().run(PackBench.CASES);
    root.console().print(format == Format.json ? PackBenchSheet.json(drawings).toPrettyString() : PackBenchSheet.text(drawings));
  }

  /** The configured model of tier 2, else a stated one. */
  private void generate() {
    GenerateTrial trial = new GenerateTrial(root.console().terminal() ? root.console()::note : line -> {});
    try (OncoAgent agent = root.open()) {
      GenerateTrial.Result r = root.settings().models().configured() ? trial.real(agent, 1) : trial.simulated(GENERATE_ROUNDS);
      root.console().print(format == Format.json ? GenerateBenchSheet.json(r).toPrettyString() : GenerateBenchSheet.text(r));
    }
  }

  private void durability() {
    DurabilityBench.Result r = new DurabilityBench(durable.seed()).run(durable.size());
    root.console().print(format == Format.json ? DurabilityOptions.json(r).toPrettyString() : DurabilityOptions.sheet(r));
    if (!r.findings().isEmpty() || r.canaryHits() > 0) {
      throw new StoreException("durability is broken: " + (r.findings().isEmpty() ? r.canaryHits() + " marks of other patients" : r.findings().getFirst()));
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

  private void facts() {
    try (OncoAgent agent = root.open()) {
      FactsBench.Result r = new FactsBench(agent).run(LabelledLines.read(null, "facts/notes.jsonl").stream().map(line -> line.path("note").asString("")).toList(), FACTS_ROUNDS);
      root.console().print(format == Format.json ? json(r).toPrettyString() : String.format(Locale.ROOT,
          "%d notes of %.0f characters: %.0f notes/s a core, %.0f characters/s; eight times the text takes %.1f times as long (linear: 8)", r.notes(), r.meanCharacters(), r.notesPerSecond(), r.charactersPerSecond(), r.growth()));
    }
  }

  private static ObjectNode json(FactsBench.Result r) {
    return JsonNodeFactory.instance.objectNode().put("notes", r.notes()).put("meanCharacters", r.meanCharacters()).put("notesPerSecondPerCore", r.notesPerSecond())
        .put("charactersPerSecondPerCore", r.charactersPerSecond()).put("timeForEightTimesTheText", r.growth());
  }

  private void retrieval() {
    List<JsonNode> questions = questions();
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      List<RetrievalBench.Row> rows = agent.retrievalBench().run(questions);
      root.console().print(format == Format.json ? RetrievalBenchSheet.json(rows).toPrettyString() : RetrievalBenchSheet.text(rows));
    }
  }

  private List<JsonNode> questions() {
    try {
      List<JsonNode> questions = LabelledLines.read(file, "retrieval/questions.jsonl").stream().filter(row -> split == null || split.equals(row.path("split").asString(""))).toList();
      if (questions.isEmpty()) {
        throw new InputException("there is no question to measure with");
      }
      return questions;
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  /** Every tier's model with a real call: who it is and how fast it reads and writes. */
  private void models() {
    List<JsonNode> heldOut = roles.heldOut();
    if (!heldOut.isEmpty()) {
      served(heldOut);
      return;
    }
    if (roles.asked()) {
      roles();
      return;
    }
    List<Doctor.Check> checks = ModelChecks.of(root.settings().models(), new DemonstrationModel(root.home()).running());
    if (format == Format.json) {
      ObjectNode o = JsonNodeFactory.instance.objectNode();
      checks.forEach(c -> o.putObject(c.name()).put("sound", c.sound()).put("told", c.told()).put("detail", c.detail()));
      root.console().print(o.toPrettyString());
    } else {
      checks.forEach(c -> root.console().print(c.name() + ": " + c.detail()));
    }
  }

  /** An adapter as its server serves it. */
  private void served(List<JsonNode> heldOut) {
    String name = Objects.requireNonNull(roles.adapter());
    Path cases = root.home().adapters().resolve(name).resolve("gain-cases.jsonl");
    try (ServerFirstTokens on = Measurements.firstTokens(root.settings().models(), name)) {
      Consumer<String> progress = root.console().terminal() ? root.console()::note : line -> {};
      List<JsonNode> peft = Files.isRegularFile(cases) ? LabelledLines.read(cases, "") : List.of();
      root.console().print(RolesBench.served(on, on.withoutAdapter(), heldOut, roles.pairs(), peft, progress).toPrettyString());
    }
  }

  /** The model in the parts that rules play now. */
  private void roles() {
    RolesBench.Size size = roles.size(durable.seed());
    try (OncoAgent agent = root.open(); ServerFirstTokens model = Measurements.firstTokens(root.settings().models(), roles.adapter())) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      Consumer<String> progress = root.console().terminal() ? root.console()::note : line -> {};
      root.console().print(new RolesBench(agent, model, progress).run(size).toPrettyString());
    }
  }

  private void deid() {
    try (OncoAgent agent = root.open()) {
      DeidBench.Result r = new DeidBench(agent).run(ExampleNotes.read(), Math.max(rounds, 1));
      root.console().print(format == Format.json
          ? JsonNodeFactory.instance.objectNode().put("notes", r.notes()).put("megabytesPerSecond", r.megabytesPerSecond()).put("longLineMegabytesPerSecond", r.longLine()).put("longLineRatio", r.longLineRatio()).toPrettyString()
          : String.format(Locale.ROOT, "%d notes: %.2f MB/s of processor time on one core; 200 kB in one line %.2f MB/s, time against ten times 20 kB %.2f", r.notes(), r.megabytesPerSecond(), r.longLine(), r.longLineRatio()));
    }
  }

  private static ObjectNode json(ConsultBench.Result r) {
    return JsonNodeFactory.instance.objectNode().put("cases", r.cases()).put("firstMillis", r.firstMillis()).put("p50Millis", r.p50())
        .put("p99Millis", r.p99()).put("casesPerSecond", r.casesPerSecond());
  }
}
