package io.oncoagent.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.knowledge.TestingEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryVectorsTest {
  private final TestingEncoder encoder = new TestingEncoder();

  @Test
  void vectorsComeInTheOrderOfTheTextsAndEqualThoseMadeOneByOne() {
    List<String> texts = List.of("stage III colon cancer", "adjuvant treatment", "microsatellite instability", "stage III colon cancer");

    List<float[]> together = new QueryVectors(() -> encoder).of(texts);

    for (int i = 0; i < texts.size(); i++) {
      assertThat(together.get(i)).containsExactly(encoder.encodeQuery(texts.get(i)));
    }
  }

  @Test
  void aTextAskedBeforeIsNotEncodedAgain() {
    QueryVectors vectors = new QueryVectors(() -> encoder);

    assertThat(vectors.of("colon cancer")).isSameAs(vectors.of("colon cancer"));
  }
}
