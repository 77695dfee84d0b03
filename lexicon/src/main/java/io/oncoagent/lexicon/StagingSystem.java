package io.oncoagent.lexicon;

import java.util.List;

/** A staging or risk system and its values. */
public record StagingSystem(
    String system,
    List<String> cancers,
    List<String> values,
    List<String> synonyms,
    List<String> synonymsEs,
    String source) {
  public StagingSystem {
    cancers = List.copyOf(cancers);
    values = List.copyOf(values);
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
  }
}
