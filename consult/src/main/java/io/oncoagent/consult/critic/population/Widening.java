package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Axes on which a sentence takes in everybody: «regardless of IDH1 status», «at any stage», «adults of all ages». */
final class Widening {
  private static final Set<String> OPENERS = Set.of("regardless", "irrespective", "independently", "independent", "whatever", "any",
      "all", "every", "independientemente", "cualquier", "cualquiera", "todas", "todos");
  private static final Map<String, List<String>> AXES =
      Map.ofEntries(Map.entry("age", List.of("age", "seniority")), Map.entry("ages", List.of("age", "seniority")), Map.entry("edad",
          List.of("age", "seniority")), Map.entry("edades", List.of("age", "seniority")), Map.entry("stage", List.of("stage", "spread")),
          Map.entry("stages", List.of("stage", "spread")), Map.entry("estadio", List.of("stage", "spread")), Map.entry("estadios",
              List.of("stage", "spread")), Map.entry("line", List.of("course")), Map.entry("lines", List.of("course")),
          Map.entry("linea", List.of("course")), Map.entry("sex", List.of("sex")), Map.entry("sexo", List.of("sex")),
              Map.entry("histology", List.of("histology", "cell-type", "cancer")), Map.entry("histologies", List.of("histology",
              "cell-type", "cancer")),
          Map.entry("histologia", List.of("histology", "cell-type", "cancer")), Map.entry("menopausal", List.of("menopause")),
              Map.entry("risk", List.of("risk")), Map.entry("riesgo", List.of("risk")), Map.entry("fitness", List.of("fitness")),
          Map.entry("performance", List.of("fitness")), Map.entry("resectability", List.of("resectability")), Map.entry("nodal",
              List.of("status node")));
  private static final Set<String> FAR = Set.of("regardless", "irrespective", "independently", "independent", "whatever",
      "independientemente");
  private static final int NEAR = 2;
  private static final int REACH = 5;

  private Widening() {}

  static Set<String> axes(Reading reading) {
    Set<String> axes = new HashSet<>();
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      if (OPENERS.contains(words.get(i).folded())) {
        int reach = FAR.contains(words.get(i).folded()) ? REACH : NEAR;
        for (int k = i + 1; k < Math.min(words.size(), i + 1 + reach); k++) {
          axes.addAll(AXES.getOrDefault(words.get(k).folded(), List.of()));
          axes.addAll(marker(reading, words.get(k), FAR.contains(words.get(i).folded())));
        }
      }
    }
    return axes;
  }

  private static Set<String> marker(Reading reading, Word at, boolean far) {
    Set<String> axes = new HashSet<>();
    reading.named().stream().filter((Named n) -> far && n.category() == Category.BIOMARKER && n.start() <= at.start()
        && at.start() < n.end()).forEach(n -> axes.add(MarkerGroups.axis(n.key())));
    return axes;
  }
}
