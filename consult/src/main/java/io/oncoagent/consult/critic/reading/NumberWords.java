package io.oncoagent.consult.critic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers written as words before a unit: «six cycles», «tres ensayos», «two randomised trials». */
final class NumberWords {
  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
          Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("twelve", 12), Map.entry("dos", 2),
          Map.entry("tres", 3), Map.entry("cuatro", 4), Map.entry("cinco", 5), Map.entry("seis", 6), Map.entry("siete", 7), Map.entry("ocho", 8), Map.entry("nueve", 9),
          Map.entry("diez", 10), Map.entry("doce", 12), Map.entry("eighteen", 18), Map.entry("twenty", 20));
  private static final Set<String> LOOSE = Set.of("trials", "lines", "patients", "doses");

  private NumberWords() {}

  static List<Quantity> read(List<Word> words, List<Quantity> digits) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Integer value = VALUES.get(words.get(i).folded());
      if (value == null) {
        continue;
      }
      for (int k = i + 1; k <= Math.min(i + 3, words.size() - 1); k++) {
        Units.Unit unit = Units.named(words.get(k).folded());
        boolean near = k == i + 1;
        if (unit != null && words.get(k).folded().length() > 2 && (near || LOOSE.contains(unit.base())) && words.get(k).clause() == words.get(i).clause()) {
          found.add(new Quantity(words.get(i).start(), words.get(k).end(), value * unit.factor(), null, unit.base(), Bound.NONE, false, words.get(i).clause(), List.of()));
          break;
        }
      }
    }
    return found;
  }
}
