package io.oncoagent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Wilson's interval against published values. */
class IntervalTest {
  @Test
  void theIntervalAgreesWithKnownValues() {
    Interval half = Interval.of(5, 10);
    assertThat(half.low()).isCloseTo(0.2366, within(1e-3));
    assertThat(half.high()).isCloseTo(0.7634, within(1e-3));
    Interval none = Interval.of(0, 10);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.2775, within(1e-3));
  }

  @Test
  void noTrialsSayNothing() {
    assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 0, 1, 0));
  }
}
