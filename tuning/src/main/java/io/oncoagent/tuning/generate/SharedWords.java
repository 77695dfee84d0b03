package io.oncoagent.tuning.generate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two texts share a run of so many words, whatever stands between them. */
final class SharedWords {
  private SharedWords() {}

  static boolean run(String text, String other, int length) {
    Set<String> runs = runs(other, length);
    return runs(text, length).stream().anyMatch(runs::contains);
  }

  private static Set<String> runs(String text, int length) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.length; i++) {
      runs.add(String.join(" ", Arrays.asList(words).subList(i, i + length)));
    }
    return runs;
  }
}
