package io.oncoagent.tuning.corpus;

import io.oncoagent.tuning.corpus.keep.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What became of the rows, by source. */
final class Counts {
  static final String READ = "read";
  static final String KEPT = "kept";
  private static final int LISTED = 20;

  private final Map<String, Map<String, Integer>> bySource = new TreeMap<>();
  private final List<Integer> unreadable = new ArrayList<>();
  private int rowsOfInput;
  private int unreadableOfInput;

  void read(String source) {
    rowsOfInput++;
    count(source, READ);
  }

  void unreadable(int row) {
    rowsOfInput++;
    unreadableOfInput++;
    if (unreadable.size() < LISTED) {
      unreadable.add(row);
    }
    count("unknown", READ);
    count("unknown", Dropped.UNREADABLE.word());
  }

  void kept(String source) {
    count(source, KEPT);
  }

  void dropped(String source, Dropped why) {
    count(source, why.word());
  }

  /** A record that was kept at first is dropped when all are known. */
  void droppedAfterAll(String source, Dropped why) {
    bySource.computeIfAbsent(source, s -> new TreeMap<>()).merge(KEPT, -1, Integer::sum);
    count(source, why.word());
  }

  private void count(String source, String what) {
    bySource.computeIfAbsent(source, s -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }

  int of(String what) {
    return bySource.values().stream().mapToInt(m -> m.getOrDefault(what, 0)).sum();
  }

  Map<String, Map<String, Integer>> bySource() {
    return bySource;
  }

  int rowsOfInput() {
    return rowsOfInput;
  }

  int unreadableOfInput() {
    return unreadableOfInput;
  }

  List<Integer> unreadable() {
    return List.copyOf(unreadable);
  }

  void nextInput() {
    rowsOfInput = 0;
    unreadableOfInput = 0;
    unreadable.clear();
  }

  ObjectNode json() {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("rowsOfInput", rowsOfInput).put("unreadableOfInput", unreadableOfInput);
    ArrayNode rows = o.putArray("unreadable");
    unreadable.forEach(rows::add);
    ObjectNode sources = o.putObject("sources");
    bySource.forEach((source, counts) -> {
      ObjectNode one = sources.putObject(source);
      counts.forEach(one::put);
    });
    return o;
  }

  static Counts of(JsonNode o) {
    Counts counts = new Counts();
    counts.rowsOfInput = o.path("rowsOfInput").asInt();
    counts.unreadableOfInput = o.path("unreadableOfInput").asInt();
    o.path("unreadable").forEach(n -> counts.unreadable.add(n.asInt()));
    o.path("sources").properties().forEach(s -> s.getValue().properties().forEach(c -> counts.bySource.computeIfAbsent(s.getKey(), k -> new TreeMap<>()).put(c.getKey(), c.getValue().asInt())));
    return counts;
  }
}
