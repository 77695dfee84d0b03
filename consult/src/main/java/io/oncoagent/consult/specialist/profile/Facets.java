package io.oncoagent.consult.specialist.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text is about in terms shared by questions and guidelines: «how long» and «six cycles» both speak of the duration. */
public final class Facets {
  private static final String FILE = "/io/oncoagent/consult/specialist/facets.tsv";
  private static final int CELLS = 4;

  private final Map<String, List<String>> byWord = new HashMap<>();
  private final Map<String, Pattern> asked = new LinkedHashMap<>();

  /** @throws IllegalStateException when the shipped table has a malformed row */
  public Facets() {
    for (String line : lines()) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("facet\t")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS) {
        throw new IllegalStateException("facets: a row has " + cells.length + " cells, not " + CELLS + ": " + cells[0]);
      }
      for (String word : cells[1].split("\\|")) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add("facet:" + cells[0]);
      }
      if (!cells[2].isBlank()) {
        asked.put("facet:" + cells[0], Pattern.compile(cells[2]));
      }
    }
  }

  /** Facets of one word in plain spelling. */
  List<String> ofWord(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** Facets that a question names in its own phrases. */
  Set<String> ofQuestion(String question) {
    String plain = PlainWords.of(question);
    Set<String> found = new LinkedHashSet<>();
    asked.forEach((facet, phrases) -> {
      if (phrases.matcher(plain).find()) {
        found.add(facet);
      }
    });
    return found;
  }

  private static List<String> lines() {
    try (InputStream in = Facets.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("facets: the table is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("facets: the table cannot be read", e);
    }
  }
}
