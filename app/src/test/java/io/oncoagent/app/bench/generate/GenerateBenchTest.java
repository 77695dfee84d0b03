package io.oncoagent.app.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.openai.OpenAiGateway;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The simulated server answers through the real gateway, and turns away what its queue does not hold. */
class GenerateBenchTest {
  private static List<GenerateBench.Level> levels(ServingModel model, List<Integer> callers, int rounds) throws IOException {
    try (StatedServer server = new StatedServer(model)) {
      Endpoint endpoint = new Endpoint(server.uri(), StatedServer.NAME, null, null, Thinking.OFF, new Rate(1_000, 1_000), 16_000, Duration.ofMinutes(1), 64, Duration.ofMinutes(1));
      try (OpenAiGateway gateway = new OpenAiGateway(endpoint, new EgressGuard(List.of(), Resolver.SYSTEM), new Persistence.Limits(0, Duration.ofMillis(1), 10_000, Duration.ofMillis(1)))) {
        return new GenerateBench(gateway, new ChatRequest(List.of(ChatMessage.user("a case")), null, 10, 1), model.faster(), line -> {}).run(callers, rounds);
      }
    }
  }

  @Test
  void everyCallIsAnsweredAndItsTokensCounted() throws IOException {
    List<GenerateBench.Level> levels = levels(new ServingModel(100_000, 1, 0.01, 64, 64, 100, 20, 1), List.of(1, 8), 3);
    assertThat(levels).extracting(GenerateBench.Level::cases).containsExactly(3, 24);
    assertThat(levels).extracting(GenerateBench.Level::refused).containsOnly(0);
    assertThat(levels.getFirst().speedUp()).isEqualTo(1);
    assertThat(levels.getLast().tokensASecond()).isPositive();
  }

  @Test
  void aFullQueueRefusesAndTheRefusedAreNoCases() throws IOException {
    GenerateBench.Level crowded = levels(new ServingModel(100_000, 5, 0.01, 1, 1, 100, 20, 1), List.of(16), 2).getFirst();
    assertThat(crowded.refused()).isPositive();
    assertThat(crowded.cases() + crowded.refused()).isEqualTo(32);
  }

  @Test
  void whatOneCaseTakesAloneFollowsFromTheStatedRates() {
    assertThat(new ServingModel(1_000, 20, 0, 64, 64, 500, 100, 1).aloneMillis()).isEqualTo(500 + 2_000);
  }
}
