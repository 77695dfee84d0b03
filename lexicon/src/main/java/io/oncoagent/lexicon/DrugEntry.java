package io.oncoagent.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drug by its international non-proprietary name; {@code withdrawn}: indications withdrawn, with year and how. */
public record DrugEntry(
    String name,
    List<String> brands,
    List<String> synonyms,
    List<String> namesEs,
    String kind,
    @Nullable String drugClass,
    List<String> targets,
    List<String> markers,
    List<String> cautions,
    List<String> withdrawn,
    boolean supportive,
    String source) {
  public DrugEntry {
    brands = List.copyOf(brands);
    synonyms = List.copyOf(synonyms);
    namesEs = List.copyOf(namesEs);
    targets = List.copyOf(targets);
    markers = List.copyOf(markers);
    cautions = List.copyOf(cautions);
    withdrawn = List.copyOf(withdrawn);
  }
}
