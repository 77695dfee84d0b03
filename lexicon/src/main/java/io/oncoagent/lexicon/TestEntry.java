package io.oncoagent.lexicon;

import java.util.List;

/** A test or a diagnostic procedure. */
public record TestEntry(
    String name,
    String kind,
    List<String> synonyms,
    List<String> synonymsEs,
    String source) {
  public TestEntry {
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
  }
}
