package io.oncoagent.app.bench.roles;

import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.extract.second.GatewaySecondReader;
import io.oncoagent.consult.extract.second.ModelFacts;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.evaluation.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A second reading never changes a value of the rules: it points at differences. So the question is whether it points at the rules' errors (alarms that are right) or at
 * right values (false alarms), and whether taking its value where the rules read nothing would help.
 */
final class SecondReadingTrial {
  private final OncoAgent agent;
  private final GatewaySecondReader reader;
  private final Consumer<String> progress;
  private final Counts rules = new Counts();
  private final Counts model = new Counts();
  private final Counts filled = new Counts();
  private int readings;
  private int alarms;
  private int rightAlarms;
  private int ruleErrors;

  SecondReadingTrial(OncoAgent agent, Consumer<String> progress) {
    this.agent = agent;
    this.reader = new GatewaySecondReader(agent.fastModel());
    this.progress = progress;
  }

  /** Right, wrong and missed values of all fields. */
  private static final class Counts {
    private int right;
    private int wrong;
    private int missed;

    void add(String field, Map<String, String> gold, Map<String, String> read, List<String> accepted) {
      String wanted = gold.get(field);
      String got = read.get(field);
      boolean hit = got != null && (got.equals(wanted) || accepted.contains(got));
      right += hit ? 1 : 0;
      wrong += got != null && !hit ? 1 : 0;
      missed += wanted != null && !hit ? 1 : 0;
    }

    ObjectNode json() {
      double f1 = right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
      ObjectNode o = JsonNodeFactory.instance.objectNode().put("f1", RoleFigures.round(f1));
      o.set("precision", RoleFigures.interval(Interval.of(right, right + wrong)));
      o.set("recall", RoleFigures.interval(Interval.of(right, right + missed)));
      return o;
    }
  }

  ObjectNode run(List<JsonNode> notes, int most, long seed) {
    List<JsonNode> order = new ArrayList<>(notes.stream().filter(n -> n.path("gold").path("cancer").isString()).toList());
    Collections.shuffle(order, new Random(seed));
    List<JsonNode> sample = order.subList(0, Math.min(most, order.size()));
    for (JsonNode row : sample) {
      DeidentifiedCase text = agent.redact(new CaseText(row.path("note").asString("")), null, null, List.of());
      Optional<ModelFacts> read = reader.read(text);
      readings += read.isPresent() ? 1 : 0;
      Map<String, String> own = ReadFacts.ofRules(agent.facts(text));
      compare(row.path("gold"), own, read.map(facts -> ReadFacts.ofModel(facts, agent.lexicon())).orElse(Map.of()));
      progress.accept("second reading " + row.path("id").asString("?"));
    }
    return result(sample.size());
  }

  private void compare(JsonNode goldRow, Map<String, String> own, Map<String, String> read) {
    Map<String, String> gold = ReadFacts.ofGold(goldRow);
    Map<String, String> both = new TreeMap<>(read);
    both.putAll(own);
    TreeSet<String> fields = new TreeSet<>(gold.keySet());
    fields.addAll(both.keySet());
    for (String field : fields) {
      if (ignored(goldRow, field, own, read)) {
        continue;
      }
      List<String> accepted = accepted(goldRow, field);
      rules.add(field, gold, own, accepted);
      model.add(field, gold, read, accepted);
      filled.add(field, gold, both, accepted);
      String rule = own.get(field);
      String wanted = gold.get(field);
      boolean wrong = rule == null ? wanted != null : !rule.equals(wanted) && !accepted.contains(rule);
      boolean alarm = read.containsKey(field) && !read.get(field).equals(rule);
      ruleErrors += wrong ? 1 : 0;
      alarms += alarm ? 1 : 0;
      rightAlarms += alarm && wrong ? 1 : 0;
    }
  }

  /** As {@code eval facts} counts: a marker that is not labelled counts only where one reads it as positive, and not at all where the labels are said to be incomplete. */
  private static boolean ignored(JsonNode gold, String field, Map<String, String> own, Map<String, String> read) {
    boolean unlabelled = field.startsWith("marker ") && !gold.path("markers").has(field.substring(7));
    boolean positive = "positive".equals(own.get(field)) || "positive".equals(read.get(field));
    return unlabelled && (gold.has("markers_more") || !positive) || field.equals("treated") && gold.has("prior_ignore");
  }

  private static List<String> accepted(JsonNode gold, String field) {
    String list = switch (field) {
      case "cancer" -> "accept";
      case "stage" -> "accept_stage";
      case "tissue" -> "tissue_accept";
      case "ecog" -> "ecog_accept";
      default -> "";
    };
    return gold.path(list).valueStream().filter(v -> !v.isNull()).map(v -> v.asString("")).toList();
  }

  private ObjectNode result(int notes) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("notes", notes).put("usableReadings", readings);
    o.set("rules", rules.json());
    o.set("modelAlone", model.json());
    o.set("rulesFilledByModel", filled.json());
    o.put("ruleErrors", ruleErrors).put("alarms", alarms).put("alarmsANote", RoleFigures.round(notes == 0 ? 0 : (double) alarms / notes));
    o.set("alarmsThatAreRight", RoleFigures.interval(Interval.of(rightAlarms, alarms)));
    o.set("ruleErrorsFound", RoleFigures.interval(Interval.of(rightAlarms, ruleErrors)));
    return o;
  }
}
