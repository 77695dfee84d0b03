package io.oncoagent.consult.critic.reading;

import java.util.List;
import java.util.Set;

/** Units that stand before their number: «AUC 5», «day 8», «hazard ratio 0.7», «CPS 10», «grade 3». */
final class NumberContext {
  /** A day of the schedule rather than a length of time. */
  static final String DAY_NUMBER = "day-number";
  private static final Set<String> SCORES =
      Set.of("cps", "tps", "gleason", "score", "grade", "grado", "ecog", "figo", "isup", "ipss", "psa", "hr", "ratio", "puntuacion", "inr", "ca125", "ldh", "hcg", "afp", "cea", "fevi", "lvef");
  private static final Set<String> FILLERS = Set.of("of", "de", "is", "was", "at", "least", "al", "group", "a");

  private NumberContext() {}

  static String unitBefore(List<Word> words, int word) {
    int k = word - 1;
    int steps = 0;
    while (k >= 0 && steps < 3) {
      String w = words.get(k).folded();
      if (w.equals("auc")) {
        return "auc";
      }
      if (w.equals("day") || w.equals("days") || w.equals("dia") || w.equals("dias")) {
        return DAY_NUMBER;
      }
      if (SCORES.contains(w)) {
        return "score:" + (w.equals("ratio") ? "hr" : w.equals("puntuacion") ? "score" : w.equals("grado") ? "grade" : w);
      }
      if (!FILLERS.contains(w)) {
        return "";
      }
      k--;
      steps++;
    }
    return "";
  }
}
