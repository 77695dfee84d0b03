package io.oncoagent.consult.extract.second;

import io.oncoagent.domain.facts.MarkerStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model read; null where it says that the note does not tell. {@code cancer}: a name in the note's or the lexicon's words;
 * {@code stageGroup}: 0, I … IVC.
 */
public record ModelFacts(
    @Nullable String cancer, @Nullable String stageGroup, @Nullable Integer ecog, @Nullable String tissue, @Nullable Boolean treated, List<Marker> markers) {
  public ModelFacts {
    markers = List.copyOf(markers);
  }

  /** One result as the model read it. */
  public record Marker(String name, MarkerStatus status) {}
}
