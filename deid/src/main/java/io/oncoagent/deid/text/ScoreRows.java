package io.oncoagent.deid.text;

import java.util.List;

/** Rows of a tab-separated data file. */
public final class ScoreRows {
  private ScoreRows() {}

  public static List<String[]> of(String file) {
    return ResourceLines.of(file).stream().map(line -> line.split("\t")).toList();
  }
}
