package io.oncoagent.deid.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The data file of labels: phrase to the names of its kinds. */
public final class LabelLines {
  private LabelLines() {}

  public static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (String line : ResourceLines.of("labels.tsv")) {
      String[] columns = line.split("\t");
      for (String phrase : columns[1].split("\\|")) {
        kinds.computeIfAbsent(phrase, p -> new TreeSet<>()).add(columns[0]);
      }
    }
    return kinds;
  }
}
