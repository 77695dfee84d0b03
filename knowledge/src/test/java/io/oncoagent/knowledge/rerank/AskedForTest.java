package io.oncoagent.knowledge.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AskedForTest {
  @Test
  void aQuestionForResultsWantsFigures() {
    assertThat(AskedFor.of("FOLFIRINOX against gemcitabine: what was the survival?").figures()).isTrue();
    assertThat(AskedFor.of("Is tamoxifen advised?").figures()).isFalse();
  }

  @Test
  void aQuestionWhatToDoWantsAction() {
    assertThat(AskedFor.of("Relapse after R-CHOP, next step?").action()).isTrue();
    assertThat(AskedFor.of("Where does it spread?").action()).isFalse();
  }
}
