package io.oncoagent.domain.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What made a consultation: versions and hashes, enough to replay it.
 */
public record Provenance(
    String version,
    Map<String, String> models,
    Map<String, String> prompts,
    Map<String, String> rules,
    String lexicon,
    List<String> packs,
    @Nullable String index,
    long seed) {
  public Provenance {
    models = Map.copyOf(models);
    prompts = Map.copyOf(prompts);
    rules = Map.copyOf(rules);
    packs = List.copyOf(packs);
  }
}
