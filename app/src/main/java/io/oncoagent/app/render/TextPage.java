package io.oncoagent.app.render;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of 100 columns, wrapped between words with a hanging indent. */
final class TextPage {
  private static final int WIDTH = 100;
  private final StringBuilder out = new StringBuilder();

  void line(String text) {
    wrapped("", "", text);
  }

  void rule() {
    out.append("─".repeat(WIDTH)).append('\n');
  }

  void blank() {
    out.append('\n');
  }

  /** The first line after {@code first}, the next ones under it. */
  void item(String first, String text) {
    wrapped(first, " ".repeat(first.length()), text);
  }

  private void wrapped(String first, String next, String text) {
    String lead = first;
    for (String line : lines(text, WIDTH - first.length())) {
      out.append(lead).append(line).append('\n');
      lead = next;
    }
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replaceAll("\\s+", " ").strip().split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
