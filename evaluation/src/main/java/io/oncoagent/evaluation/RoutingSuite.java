package io.oncoagent.evaluation;

import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.RuleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Routing against gold: {@code {"id","note","gold":{"score","tier":1|2,"rules":[…]}}}. The score is right within half a hundredth, the tier when
 * equal; rules count each by name, as found, missed or wrong.
 */
public final class RoutingSuite {
  private static final double HALF_A_HUNDREDTH = 0.005;

  private final Map<String, FieldCounts> rules = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private int rows;
  private int scores;
  private int tiers;

  public void run(List<JsonNode> cases, Function<String, Route> router) {
    for (JsonNode row : cases) {
      compare(row.path("id").asString("?"), row.path("gold"), router.apply(row.path("note").asString("")));
    }
  }

  private void compare(String id, JsonNode gold, Route route) {
    rows++;
    boolean score = Math.abs(route.score() - gold.path("score").asDouble(-1)) < HALF_A_HUNDREDTH;
    boolean tier = route.tier().ordinal() + 1 == gold.path("tier").asInt(0);
    scores += score ? 1 : 0;
    tiers += tier ? 1 : 0;
    if (!score) {
      misses.add(id + ": score " + route.score());
    }
    if (!tier) {
      misses.add(id + ": tier");
    }
    rules(id, gold, route);
  }

  private void rules(String id, JsonNode gold, Route route) {
    Set<String> wanted = new TreeSet<>();
    gold.path("rules").valueStream().forEach(rule -> wanted.add(rule.asString()));
    Set<String> got = new TreeSet<>(route.rules().stream().map(RuleHit::rule).toList());
    for (String rule : got) {
      FieldCounts counts = rules.computeIfAbsent(rule, name -> new FieldCounts());
      if (wanted.contains(rule)) {
        counts.right();
      } else {
        counts.wrong();
        misses.add(id + ": " + rule + " not wanted");
      }
    }
    wanted.stream().filter(rule -> !got.contains(rule)).forEach(rule -> {
      rules.computeIfAbsent(rule, name -> new FieldCounts()).missed();
      misses.add(id + ": " + rule + " missed");
    });
  }

  /** Cases whose published score is exact. */
  public Interval score() {
    return Interval.of(scores, rows);
  }

  /** Cases with the right tier. */
  public Interval tier() {
    return Interval.of(tiers, rows);
  }

  /** Counts a rule, in alphabetical order. */
  public Map<String, FieldCounts> rules() {
    return rules;
  }

  /** Ids and what differs, without note text. */
  public List<String> misses() {
    return misses;
  }
}
