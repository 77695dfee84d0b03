package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.evaluation.ConsultSuite;
import io.oncoagent.evaluation.DeidSuite;
import io.oncoagent.evaluation.FactsSuite;
import io.oncoagent.evaluation.FieldCounts;
import io.oncoagent.evaluation.Interval;
import io.oncoagent.evaluation.LabelledLines;
import io.oncoagent.evaluation.RetrievalSuite;
import io.oncoagent.evaluation.RoutingSuite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs a suite against this installation; results are numbers and ids, never note text. */
final class Evaluations {
  private static final JsonNodeFactory F = JsonNodeFactory.instance;
  private static final int DEPTH = 15;
  private final OncoAgent agent;
  private final @Nullable Path file;
  private final @Nullable String split;
  private final @Nullable Path misses;

  Evaluations(OncoAgent agent, @Nullable Path file, @Nullable String split, @Nullable Path misses) {
    this.misses = misses;
    this.agent = agent;
    this.file = file;
    this.split = split;
  }

  ObjectNode run(String suite) {
    return switch (suite) {
      case "facts" -> facts();
      case "deid" -> deid();
      case "retrieval" -> retrieval();
      case "consult" -> consult();
      case "routing" -> routing();
      default -> throw new InputException("eval knows facts, routing, deid, retrieval, consult and all, not «" + suite + "»");
    };
  }

  private List<JsonNode> lines(String name) {
    return LabelledLines.read(file, name).stream().filter(l -> split == null || split.equals(l.path("split").asString(""))).toList();
  }

  private DeidentifiedCase text(String note) {
    return agent.redact(new CaseText(note), null, null, List.of());
  }

  private ObjectNode facts() {
    FactsSuite suite = new FactsSuite();
    List<JsonNode> notes = lines("facts/notes.jsonl");
    suite.run(notes, note -> agent.facts(text(note)));
    ObjectNode o = F.objectNode().put("notes", notes.size());
    fields(o.putObject("fields"), suite.fields());
    suite.misses().forEach(o.putArray("misses")::add);
    return o;
  }

  private ObjectNode routing() {
    RoutingSuite suite = new RoutingSuite();
    List<JsonNode> cases = lines("routing/cases.jsonl");
    suite.run(cases, note -> agent.route(text(note)));
    ObjectNode o = F.objectNode().put("cases", cases.size());
    o.set("score", interval(suite.score()));
    o.set("tier", interval(suite.tier()));
    fields(o.putObject("rules"), suite.rules());
    suite.misses().forEach(o.putArray("misses")::add);
    return o;
  }

  private ObjectNode deid() {
    if (file == null) {
      throw new InputException("eval deid needs a labelled FILE: {\"id\",\"note\",\"phi\":[{\"text\",\"type\"}],\"keep\":[…]} a line");
    }
    DeidSuite suite = new DeidSuite();
    List<JsonNode> rows = lines("");
    long[] spent = new long[1];
    suite.run(rows, note -> {
      long start = System.nanoTime();
      try {
        return agent.deidentify(new CaseText(note), null, List.of());
      } finally {
        spent[0] += System.nanoTime() - start;
      }
    });
    if (misses != null) {
      PrivateFile.write(misses, DeidEvaluation.page(suite.misses()));
    }
    long characters = rows.stream().mapToLong(r -> r.path("note").asString("").length()).sum();
    return DeidEvaluation.json(suite, characters, spent[0] / 1e9);
  }

  private ObjectNode retrieval() {
    RetrievalSuite suite = new RetrievalSuite();
    suite.run(lines("retrieval/questions.jsonl"), q -> agent.knowledge().search(agent.redactQuery(new CaseText(q)), DEPTH).results());
    ObjectNode o = F.objectNode();
    suite.recall().forEach((k, v) -> o.set("recallAt" + k, interval(v)));
    o.set("documentFirst", interval(suite.documentFirst()));
    return o.put("meanReciprocalRank", round(suite.meanReciprocalRank())).put("ndcgAt15", round(suite.discountedGain())).put("calibrationError", round(suite.calibrationError()));
  }

  private ObjectNode consult() {
    ConsultSuite suite = new ConsultSuite();
    suite.run(lines("consult/development-cases.jsonl"), note ->
        agent.consultation().start(new Consultation.Request(text(note), TierChoice.AUTO, null), ProgressListener.SILENT));
    ObjectNode o = F.objectNode();
    o.set("answered", interval(suite.answered()));
    o.set("complete", interval(suite.complete()));
    o.set("forbiddenOffered", interval(suite.forbiddenOffered()));
    o.set("abstained", interval(suite.abstained()));
    o.put("medianOptions", suite.medianOptions());
    suite.notes().forEach(o.putArray("notes")::add);
    return o;
  }

  private static void fields(ObjectNode into, Map<String, FieldCounts> fields) {
    fields.forEach((name, counts) -> {
      ObjectNode field = into.putObject(name);
      field.set("precision", interval(counts.precision()));
      field.set("recall", interval(counts.recall()));
      field.put("f1", round(counts.f1()));
    });
  }

  private static ObjectNode interval(Interval i) {
    return F.objectNode().put("value", round(i.value())).put("low", round(i.low())).put("high", round(i.high())).put("n", i.n());
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
