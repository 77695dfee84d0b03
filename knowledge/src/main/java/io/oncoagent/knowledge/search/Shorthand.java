package io.oncoagent.knowledge.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What clinicians write for short («CCRT», «auto-SCT», «womb»), followed by the words that guidelines use. Read from {@code shorthand.tsv}; a form is left alone
 * where the question holds a word that gives it another meaning, or spells it out itself.
 */
final class Shorthand {
  private static final Pattern WORD = Pattern.compile("(?<![\\w+])[A-Za-z0-9][\\w/+-]*");

  private final Map<String, Entry> entries = new HashMap<>();

  private record Entry(String guideline, Pattern unless) {}

  Shorthand() {
    try (InputStream in = Shorthand.class.getResourceAsStream("shorthand.tsv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1)).forEach(cells ->
          entries.put(cells[0], new Entry(cells[1], Pattern.compile(cells[2].isEmpty() ? "(?!)" : cells[2], Pattern.CASE_INSENSITIVE))));
    } catch (IOException e) {
      throw new UncheckedIOException("shorthand.tsv cannot be read", e);
    }
  }

  /** The text with the guideline's words in brackets after the first use of each form. */
  String spelledOut(String text) {
    StringBuilder spelled = new StringBuilder();
    Set<String> told = new HashSet<>();
    Matcher words = WORD.matcher(text);
    int at = 0;
    while (words.find()) {
      List<String> meanings = meanings(words.group(), text, told);
      if (!meanings.isEmpty()) {
        spelled.append(text, at, words.end()).append(" (").append(String.join(", ", meanings)).append(')');
        at = words.end();
      }
    }
    return spelled.append(text.substring(at)).toString();
  }

  /** Of the whole word, else of its parts: «chemo-RT», «gem/cape». */
  private List<String> meanings(String word, String text, Set<String> told) {
    List<String> meanings = new ArrayList<>();
    for (String part : entries.containsKey(word) ? new String[] {word} : word.split("[/-]")) {
      Entry entry = entries.get(part);
      if (entry != null && !entry.unless().matcher(text).find() && !text.contains(entry.guideline()) && told.add(entry.guideline())) {
        meanings.add(entry.guideline());
      }
    }
    return meanings;
  }
}
