package io.oncoagent.tuning.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** More calls at once while the server bears it, fewer when it does not. */
class ThrottleTest {

  @Test
  void goodRepliesRaiseItToTheMost() {
    Throttle throttle = new Throttle(0, 64);
    for (int i = 0; i < 5_000; i++) {
      throttle.good(throttle.epoch(), 100);
    }
    assertThat(throttle.limit()).isEqualTo(64);
  }

  @Test
  void aRefusalHalvesItOnceForAllThatWereUnderWay() {
    Throttle throttle = new Throttle(0, 64);
    for (int i = 0; i < 5_000; i++) {
      throttle.good(throttle.epoch(), 100);
    }
    long before = throttle.epoch();
    for (int i = 0; i < 64; i++) {
      throttle.refused(before);
    }
    assertThat(throttle.limit()).isEqualTo(32);
    throttle.refused(throttle.epoch());
    assertThat(throttle.limit()).isEqualTo(16);
  }

  @Test
  void slowRepliesLowerItAndItNeverFallsBelowOne() {
    Throttle throttle = new Throttle(0, 64);
    throttle.good(throttle.epoch(), 100);
    for (int i = 0; i < 50; i++) {
      throttle.good(throttle.epoch(), 1_000);
    }
    assertThat(throttle.limit()).isEqualTo(1);
  }

  @Test
  void aFixedNumberStays() {
    Throttle throttle = new Throttle(8, 64);
    throttle.refused(throttle.epoch());
    throttle.good(throttle.epoch(), 1);
    assertThat(throttle.limit()).isEqualTo(8);
  }
}
