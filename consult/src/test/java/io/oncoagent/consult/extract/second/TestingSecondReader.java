package io.oncoagent.consult.extract.second;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.MarkerStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model whose reading is written in the test. */
final class TestingSecondReader implements SecondReader {
  private @Nullable String cancer;
  private @Nullable String stage;
  private @Nullable Integer ecog;
  private @Nullable String tissue;
  private final List<ModelFacts.Marker> markers = new ArrayList<>();

  TestingSecondReader cancer(String name) {
    cancer = name;
    return this;
  }

  TestingSecondReader stage(String group) {
    stage = group;
    return this;
  }

  TestingSecondReader ecog(int value) {
    ecog = value;
    return this;
  }

  TestingSecondReader tissue(String word) {
    tissue = word;
    return this;
  }

  TestingSecondReader marker(String name, MarkerStatus status) {
    markers.add(new ModelFacts.Marker(name, status));
    return this;
  }

  @Override
  public Optional<ModelFacts> read(DeidentifiedCase note) {
    return Optional.of(new ModelFacts(cancer, stage, ecog, tissue, null, markers));
  }
}
