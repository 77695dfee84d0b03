package io.oncoagent.tuning.generate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two texts share a run of so many words, whatever stands between them. */
final class SharedWords {
  private static final int LONGER = 5;

  private SharedWords() {}

  static boolean run(String text, String other, int length) {
    Set<String> runs = runs(other, length);
    return runs(text, length).stream().anyMatch(runs::contains);
  }

  /** Which part of the longer words of one text stands in the other. */
  static double share(String of, String in) {
    Set<String> wanted = new HashSet<>(Arrays.asList(of.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    wanted.removeIf(w -> w.length() < LONGER);
    Set<String> there = new HashSet<>(Arrays.asList(in.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    return wanted.isEmpty() ? 1 : (double) wanted.stream().filter(there::contains).count() / wanted.size();
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
