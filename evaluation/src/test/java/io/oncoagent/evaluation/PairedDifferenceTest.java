package io.oncoagent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PairedDifferenceTest {
  private static List<Boolean> pairs(int both, int first, int second, int neither, boolean ours) {
    List<Boolean> hits = new ArrayList<>();
    for (int i = 0; i < both + first + second + neither; i++) {
      hits.add(i < both || (ours ? i < both + first : i >= both + first && i < both + first + second));
    }
    return hits;
  }

  @Test
  void theIntervalFollowsFromThePairsThatDisagree() {
    PairedDifference d = PairedDifference.of(pairs(60, 25, 5, 10, true), pairs(60, 25, 5, 10, false));

    assertThat(d.value()).isCloseTo(0.20, within(1e-9));
    assertThat(d.low()).isCloseTo(0.20 - 1.959964 * Math.sqrt(30 - 4) / 100, within(1e-9));
    assertThat(d.high()).isCloseTo(0.20 + 1.959964 * Math.sqrt(30 - 4) / 100, within(1e-9));
  }

  @Test
  void equalRunsDoNotDiffer() {
    List<Boolean> hits = List.of(true, false, true);

    assertThat(PairedDifference.of(hits, hits)).isEqualTo(new PairedDifference(0, 0, 0, 3));
  }

  @Test
  void runsOnOtherQuestionsAreNotCompared() {
    assertThatThrownBy(() -> PairedDifference.of(List.of(true), List.of(true, false))).isInstanceOf(IllegalArgumentException.class);
  }
}
