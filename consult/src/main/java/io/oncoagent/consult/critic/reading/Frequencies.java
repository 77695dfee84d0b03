package io.oncoagent.consult.critic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often, as days between two doses: weekly 7, daily 1, twice daily 0.5. «Biweekly» is either of its two meanings. */
final class Frequencies {
  private static final Map<String, Double> SINGLE =
      Map.ofEntries(
          Map.entry("weekly", 7.0), Map.entry("semanal", 7.0), Map.entry("semanalmente", 7.0), Map.entry("daily", 1.0), Map.entry("diario", 1.0), Map.entry("diaria", 1.0),
          Map.entry("diariamente", 1.0), Map.entry("bid", 0.5), Map.entry("tid", 1.0 / 3), Map.entry("q3w", 21.0), Map.entry("q2w", 14.0), Map.entry("q4w", 28.0), Map.entry("q6w", 42.0),
          Map.entry("q21d", 21.0), Map.entry("q14d", 14.0), Map.entry("q28d", 28.0), Map.entry("biweekly", 14.0), Map.entry("quincenal", 14.0), Map.entry("fortnightly", 14.0));
  private static final Set<String> TWICE = Set.of("twice", "dos");

  private Frequencies() {}

  static List<Quantity> read(List<Word> words) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Double days = SINGLE.get(word.folded());
      if (days != null) {
        boolean twice = i > 0 && TWICE.contains(words.get(i - 1).folded()) && !words.get(i - 1).folded().equals("dos");
        double value = twice ? days / 2 : days;
        found.add(quantity(word, value, word.folded().equals("biweekly") ? (Double) 3.5 : null));
      } else if (timesADay(words, i)) {
        found.add(quantity(word, 0.5, null));
      } else if (onceA(words, i)) {
        found.add(quantity(word, words.get(i + 2).concept().equals("week") ? 7 : 1, null));
      }
    }
    return found;
  }

  private static Quantity quantity(Word word, double value, @org.jspecify.annotations.Nullable Double other) {
    return new Quantity(word.start(), word.end(), value, other, "days", Bound.NONE, false, word.clause(), List.of());
  }

  /** «dos veces al día», «twice a day». */
  private static boolean timesADay(List<Word> words, int i) {
    if (i + 2 >= words.size()) {
      return false;
    }
    String a = words.get(i).folded();
    return a.equals("twice") && words.get(i + 2).concept().equals("day") || a.equals("dos") && words.get(i + 1).folded().equals("veces");
  }

  private static boolean onceA(List<Word> words, int i) {
    if (i + 2 >= words.size() || !words.get(i).folded().equals("once")) {
      return false;
    }
    String unit = words.get(i + 2).concept();
    return words.get(i + 1).folded().equals("a") && (unit.equals("week") || unit.equals("day"));
  }
}
