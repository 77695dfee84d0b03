package io.oncoagent.deid.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Data files beside the code, without comments and blank lines. */
final class ResourceLines {
  private ResourceLines() {}

  static List<String> of(String name) {
    try (InputStream in = ResourceLines.class.getResourceAsStream("/io/oncoagent/deid/" + name)) {
      if (in == null) {
        throw new IllegalStateException("data file " + name + " is missing from the build");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
