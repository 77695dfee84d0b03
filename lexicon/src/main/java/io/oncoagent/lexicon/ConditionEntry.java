package io.oncoagent.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comorbidity, an organ failure or a frailty term. */
public record ConditionEntry(
    String code,
    String name,
    @Nullable String nameEs,
    String kind,
    boolean organFailure,
    List<String> synonyms,
    List<String> synonymsEs,
    String source) {
  public ConditionEntry {
    synonyms = List.copyOf(synonyms);
    synonymsEs = List.copyOf(synonymsEs);
  }
}
