package io.oncoagent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AurocTest {
  @Test
  void countsPairsInTheRightOrderAndTiesHalf() {
    Auroc a = Auroc.of(List.of(0.9, 0.4, 0.4, 0.1), List.of(true, true, false, false));
    assertThat(a.value()).isCloseTo((1 + 1 + 0.5 + 1) / 4, within(1e-12));
    assertThat(a.low()).isLessThan(a.value());
    assertThat(a.high()).isBetween(a.value(), 1.0);
  }

  @Test
  void aScoreTurnedRoundIsTheComplement() {
    List<Boolean> truths = List.of(true, false, true, false, false);
    List<Double> scores = List.of(3.0, 1.0, 2.0, 5.0, 0.0);
    double straight = Auroc.of(scores, truths).value();
    double turned = Auroc.of(scores.stream().map(s -> -s).toList(), truths).value();
    assertThat(straight + turned).isCloseTo(1, within(1e-12));
  }

  @Test
  void withoutNegativesNothingIsClaimed() {
    assertThat(Auroc.of(List.of(1.0), List.of(true))).isEqualTo(new Auroc(0.5, 0, 1, 1, 0));
  }
}
