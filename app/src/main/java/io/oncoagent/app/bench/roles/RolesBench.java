package io.oncoagent.app.bench.roles;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.evaluation.LabelledLines;
import io.oncoagent.gateway.FirstTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The three parts that a model may play beside drafting, each against the rules that play it now, on the development sets that ship. */
public final class RolesBench {
  /** What the grader is told; adapters are trained on these words. */
  public static final String GRADER_INSTRUCTION = GraderTrial.INSTRUCTION;

  private final OncoAgent agent;
  private final FirstTokens model;
  private final Consumer<String> progress;

  /** @param progress told a line a question */
  public RolesBench(OncoAgent agent, FirstTokens model, Consumer<String> progress) {
    this.agent = agent;
    this.model = model;
    this.progress = progress;
  }

  /**
   * How much is asked.
   *
   * @param roles which of grader, entailment and facts
   * @param pairs questions each to the grader and to the entailment check
   * @param notes notes read a second time
   */
  public record Size(Set<String> roles, int pairs, int notes, long seed) {
    public Size {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * An adapter as it is served, with and without, on the pairs of a corpus folder's file.
   *
   * @param peft a run's or an adapter's {@code gain-cases.jsonl}, empty where there is none
   */
  public static ObjectNode served(FirstTokens on, FirstTokens off, List<JsonNode> pairs, int most, List<JsonNode> peft, Consumer<String> progress) {
    Map<String, double[]> known = new HashMap<>();
    peft.forEach(p -> known.put(p.path("id").asString(""), new double[] {p.path("adapter").asDouble(), p.path("base").asDouble()}));
    return new ServedTrial(on, off, progress).run(pairs, most, known);
  }

  public ObjectNode run(Size size) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("seed", size.seed());
    List<JsonNode> cases = LabelledLines.read(null, "consult/development-cases.jsonl");
    if (size.roles().contains("grader")) {
      o.set("grader", RoleFigures.of(new GraderTrial(agent, model, progress).run(cases, size.pairs(), size.seed())));
    }
    if (size.roles().contains("entailment")) {
      EntailmentTrial entailment = new EntailmentTrial(agent, model, progress);
      List<Judged> paraphrases = entailment.paraphrases(LabelledLines.read(null, "critic/entailment-pairs.jsonl"), size.pairs() / 3);
      List<Judged> planted = entailment.planted(cases, size.pairs() - paraphrases.size(), size.seed());
      List<Judged> all = new ArrayList<>(paraphrases);
      all.addAll(planted);
      o.set("entailment", RoleFigures.of(all));
      o.set("entailmentParaphrases", RoleFigures.of(paraphrases));
      o.set("entailmentPlanted", RoleFigures.of(planted));
    }
    if (size.roles().contains("facts")) {
      List<JsonNode> notes = LabelledLines.read(null, "facts/notes.jsonl").stream().filter(n -> n.path("split").asString("").equals("frozen")).toList();
      o.set("secondReading", new SecondReadingTrial(agent, progress).run(notes, size.notes(), size.seed()));
    }
    return o;
  }
}
