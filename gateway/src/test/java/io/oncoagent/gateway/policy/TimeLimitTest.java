package io.oncoagent.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time-outs follow the measured rate. */
class TimeLimitTest {
  private static final ChatRequest REQUEST = new ChatRequest(List.of(ChatMessage.user("x".repeat(3_000))), null, 100, 0);
  private final TimeLimit limit = new TimeLimit(Duration.ofMinutes(10));

  @Test
  void aSlowServerGetsMoreTimeAndNoneGetsMoreThanTheLongest() {
    assertThat(limit.of(REQUEST, new Rate(1000, 100))).isEqualTo(Duration.ofSeconds(10 + 4 * 2));
    assertThat(limit.of(REQUEST, new Rate(100, 10))).isEqualTo(Duration.ofSeconds(10 + 4 * 20));
    assertThat(limit.of(REQUEST, new Rate(1, 0.1))).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void oneOddCallDoesNotDecideTheRate() {
    assertThat(new Rate(100, 10).towards(new Rate(20, 2))).isEqualTo(new Rate(80, 8));
  }
}
