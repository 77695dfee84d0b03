package io.oncoagent.lexicon;

import java.util.List;

/** A named combination; {@code components}: names of drugs or treatments. */
public record RegimenEntry(
    String name,
    List<String> synonyms,
    List<String> synonymsEs,
    List<String> components,
    String kind,
    List<String> cancers,
    String source) {
  public RegimenEntry {
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
    components = List.copyOf(components);
    cancers = List.copyOf(cancers);
  }
}
