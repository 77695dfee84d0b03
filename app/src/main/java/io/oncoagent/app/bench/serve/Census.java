package io.oncoagent.app.bench.serve;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the interface lists once nothing runs any more, held against what was acknowledged: nothing lost, nothing unfinished, no visit twice. */
final class Census {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long PATIENCE = 120_000_000_000L;
  private static final long EVERY_MILLIS = 500;

  private final ServedPage page;
  private final int clinicians;
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, Set<String>> ofVisit = new TreeMap<>();

  Census(ServedPage page, int clinicians) {
    this.page = page;
    this.clinicians = clinicians;
  }

  /** Counts when all runs have ended, or when waiting has become too long: those still running are then not done. */
  ObjectNode against(Map<String, Set<String>> acknowledged) throws IOException, InterruptedException {
    for (int ward = 0; ward < Math.min(Ward.TEAMS, clinicians); ward++) {
      Visitor visitor = new Visitor(page.address());
      visitor.signIn("clinician-" + ward, Ward.PASSWORD);
      read(visitor);
    }
    long running = count("RUNNING");
    Set<String> given = new HashSet<>();
    acknowledged.values().forEach(given::addAll);
    long lost = given.stream().filter(id -> !states.containsKey(id) || states.get(id).equals("FAILED")).count();
    long noResult = acknowledged.keySet().stream().filter(v -> ofVisit.getOrDefault(v, Set.of()).isEmpty()).count();
    long twice = ofVisit.values().stream().filter(ids -> ids.size() > 1).count();
    long renamed = acknowledged.values().stream().filter(ids -> ids.size() > 1).count();
    return JsonNodeFactory.instance.objectNode().put("acknowledgedVisits", acknowledged.size()).put("acknowledged", given.size()).put("listed", states.size()).put("lost", lost).put("visitsWithoutResult", noResult)
        .put("notEnded", running).put("failed", count("FAILED")).put("visitsTwice", twice).put("visitsWithTwoIds", renamed)
        .put("unacknowledged", states.keySet().stream().filter(id -> !given.contains(id)).count());
  }

  private long count(String state) {
    return states.values().stream().filter(state::equals).count();
  }

  private void read(Visitor visitor) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    Map<String, String> now = list(visitor);
    while (now.containsValue("RUNNING") && System.nanoTime() < until) {
      Thread.sleep(EVERY_MILLIS);
      now = list(visitor);
    }
    for (Map.Entry<String, String> one : now.entrySet()) {
      states.put(one.getKey(), one.getValue());
      boolean result = !one.getValue().equals("FAILED") && !one.getValue().equals("RUNNING");
      if (result) {
        String text = JSON.readTree(visitor.get("/api/v1/consultations/" + one.getKey()).body()).path("deidentified").path("text").asString("");
        ofVisit.computeIfAbsent(Visit.nameIn(text), v -> new TreeSet<>()).add(one.getKey());
      }
    }
  }

  private static Map<String, String> list(Visitor visitor) throws IOException, InterruptedException {
    Map<String, String> states = new HashMap<>();
    for (JsonNode one : JSON.readTree(visitor.get("/api/v1/consultations").body()).path("consultations")) {
      states.put(one.path("consultationId").asString(""), one.path("status").asString(""));
    }
    return states;
  }
}
