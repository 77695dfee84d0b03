package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a sentence that speaks of its own groups on one axis: {@code from} inclusive to {@code to} exclusive. */
record Portion(Reading reading, int from, int to, List<Group> groups) {
  private static final double NAME = 3;
  private static final double WORD = 1;
  /** Words that stand in most guideline sentences tell little about which sentence is meant. */
  private static final double COMMON = 0.25;
  private static final Set<String> COMMON_WORDS =
      Set.of("disease", "tumor", "treat", "recommend", "option", "standard", "start", "consider", "receive", "prefer", "diseas", "cancer",
          "case", "should", "used", "use", "approv", "approved", "therapy", "enfermed", "give", "given");

  Portion {
    groups = List.copyOf(groups);
  }

  /** What is said of the groups: things named and content words, weighted; the words of any group left out. */
  Map<String, Double> anchors(List<Group> all) {
    Map<String, Double> found = new HashMap<>();
    for (Word w : reading.words()) {
      boolean inside = w.start() >= from && w.start() < to;
      boolean group = all.stream().filter(g -> !g.axis().startsWith(PresenceGroups.AXIS)).anyMatch(g -> g.start() <= w.start()
          && w.start() < g.end());
      if (inside && !group && Content.carries(w)) {
        found.put(w.concept(), COMMON_WORDS.contains(w.concept()) ? COMMON : WORD);
      }
    }
    for (Named n : reading.named()) {
      if (acts(n) && n.start() >= from && n.start() < to) {
        found.put("=" + n.key(), NAME);
        n.parts().forEach(p -> found.put("=" + p, NAME));
      }
    }
    reading.quantities().stream().filter(q -> !q.unit().isEmpty() && q.start() >= from && q.start() < to)
        .forEach(q -> found.put("#" + q.unit() + q.value(), WORD));
    return found;
  }

  private static boolean acts(Named n) {
    return n.category() != Category.CANCER && n.category() != Category.BIOMARKER;
  }

  /** How much of the one stands in the other. */
  static double shared(Map<String, Double> mine, Map<String, Double> theirs) {
    double sum = 0;
    for (Map.Entry<String, Double> e : mine.entrySet()) {
      sum += theirs.containsKey(e.getKey()) ? e.getValue() : 0;
    }
    return sum;
  }
}
