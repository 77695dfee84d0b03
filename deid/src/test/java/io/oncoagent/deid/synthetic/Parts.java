package io.oncoagent.deid.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of names, places and clinical phrases that templates are filled from. */
final class Parts {
  private final Map<String, List<String>> lists = new HashMap<>();

  static Parts read() {
    Parts parts = new Parts();
    String current = "";
    for (String line : lines("synthetic-parts.txt")) {
      if (line.startsWith("[")) {
        current = line.substring(1, line.length() - 1);
      } else {
        parts.lists.computeIfAbsent(current, k -> new ArrayList<>()).addAll(List.of(line.split("\\|")));
      }
    }
    return parts;
  }

  static List<String> lines(String resource) {
    try (InputStream in = Parts.class.getResourceAsStream("/io/oncoagent/deid/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
