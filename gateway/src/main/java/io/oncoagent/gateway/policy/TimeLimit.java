package io.oncoagent.gateway.policy;

import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.Rate;
import java.time.Duration;

/**
 * How long a call may take, from the rate measured on that server: four times what it should take and ten seconds, never more than {@code longest}. Four,
 * because two cores shared with builds were measured at a quarter of their quiet rate and less; a hung server is still noticed.
 */
public record TimeLimit(Duration longest) {
  private static final double SLACK = 4;
  private static final Duration AT_LEAST = Duration.ofSeconds(10);

  public TimeLimit {
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException("longest: must be above 0");
    }
  }

  public Duration of(ChatRequest request, Rate rate) {
    double seconds = SLACK * (Tokens.estimate(request.characters()) / rate.promptTokens() + request.newTokens() / rate.newTokens());
    Duration wanted = AT_LEAST.plusMillis((long) Math.min(seconds * 1000, 86_400_000));
    return wanted.compareTo(longest) < 0 ? wanted : longest;
  }
}
