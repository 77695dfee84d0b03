package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.bench.EngineTrial;
import io.oncoagent.app.wiring.EngineChoice;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.evaluation.LabelledLines;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scores on labelled files: the hospital's own, or the development sets that ship. */
@Command(description = "Score facts, routing, deid, retrieval or consult on a labelled file (JSON lines; without FILE the development set that ships).", mixinStandardHelpOptions = true)
final class EvalCommand implements Runnable {
  private final RootCommand root;

  @Parameters(index = "0", paramLabel = "facts|routing|deid|retrieval|consult|all")
  private String what = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "JSON lines with gold.")
  private @Nullable Path file;

  @Option(names = "--split", paramLabel = "NAME", description = "Only lines with this «split» (the shipped sets have a frozen third).")
  private @Nullable String split;

  @Option(names = "--engine", paramLabel = "extractive|generative", description = "For consult: generative measures the configured model on twelve fixed cases, beside the rules.")
  private String engine = "extractive";

  @Option(names = "--cases", paramLabel = "ID,…", split = ",", description = "With --engine generative: these cases of the file instead of the twelve.")
  private List<String> cases = List.of();

  @Option(names = "--plain-loop", description = "With --engine generative: also the plain loop of five passages and one question, with the same model.")
  private boolean plain;

  @Option(names = "--show-misses", paramLabel = "OUT", description = "eval deid: write what was left, in its lines, to this new file (0600). It holds identifiers in clear.")
  private @Nullable Path misses;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  EvalCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (Engine.parse(engine) == EngineChoice.GENERATIVE) {
      generative();
      return;
    }
    List<String> suites = what.equals("all") ? List.of("facts", "routing", "retrieval", "consult") : List.of(what);
    try (OncoAgent agent = root.open()) {
      if (!suites.stream().allMatch(suite -> suite.equals("facts") || suite.equals("routing") || suite.equals("deid"))) {
        agent.readyWithStarter(IngestBar.on(root.console()));
      }
      if (misses != null) {
        root.console().note("oncoagent: warning: " + misses + " will hold identifiers in clear; read it, then delete it");
      }
      Evaluations evaluations = new Evaluations(agent, file, split, misses);
      ObjectNode results = JsonNodeFactory.instance.objectNode();
      suites.forEach(suite -> results.set(suite, evaluations.run(suite)));
      root.console().print(format == Format.json ? results.toString() : results.toPrettyString());
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage() == null ? "the labelled file cannot be used" : e.getMessage());
    }
  }

  private void generative() {
    if (!what.equals("consult")) {
      throw new InputException("--engine generative goes with eval consult");
    }
    try (OncoAgent agent = root.open()) {
      agent.readyWithStarter(IngestBar.on(root.console()));
      List<String> wanted = cases.isEmpty() ? LabelledLines.twelve() : cases;
      List<JsonNode> rows = LabelledLines.read(file, "consult/development-cases.jsonl").stream().filter(r -> wanted.contains(r.path("id").asString(""))).toList();
      ObjectNode result = new EngineTrial(agent, plain, root.console()::note).run(rows);
      root.console().print(format == Format.json ? result.toString() : result.toPrettyString());
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage() == null ? "the labelled file cannot be used" : e.getMessage());
    }
  }
}
