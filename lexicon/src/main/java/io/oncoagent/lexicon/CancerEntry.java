package io.oncoagent.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cancer type or subtype; columns as in the head of cancers.tsv. */
public record CancerEntry(
    String code,
    String name,
    @Nullable String nameEs,
    @Nullable String parent,
    @Nullable String site,
    @Nullable String group,
    String ages,
    String rarity,
    @Nullable String raritySource,
    boolean publishedRare,
    @Nullable String oncotree,
    @Nullable String icdo,
    @Nullable String icd10,
    List<String> synonyms,
    List<String> synonymsEs,
    List<String> topics,
    @Nullable String noBiopsyNeeded,
    String source) {
  public CancerEntry {
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
    topics = List.copyOf(topics);
  }
}
