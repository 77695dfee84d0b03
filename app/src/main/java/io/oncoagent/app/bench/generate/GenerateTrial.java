package io.oncoagent.app.bench.generate;

import io.oncoagent.app.wiring.Generation;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.gateway.ModelGateway;
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
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses what is measured: the configured model where there is one, else the stated server. */
public final class GenerateTrial {
  private static final List<Integer> CALLERS = List.of(1, 2, 4, 8, 16, 32, 64);

  /** Tokens that a real model writes a call: enough to see batching, few enough to wait for. */
  private static final int REAL_TOKENS = 64;

  /**
   * What was measured.
   *
   * @param server its name
   * @param model what the simulation assumes; null for a real server
   */
  public record Result(boolean simulated, String server, @Nullable ServingModel model, List<GenerateBench.Level> levels) {
    public Result {
      levels = List.copyOf(levels);
    }
  }

  private final Consumer<String> progress;

  public GenerateTrial(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Against the stated server; each caller makes {@code rounds} calls. */
  public Result simulated(int rounds) {
    ServingModel model = ServingModel.STATED;
    try (StatedServer server = new StatedServer(model)) {
      Endpoint endpoint = new Endpoint(server.uri(), StatedServer.NAME, null, null, Thinking.OFF, new Rate(1_000, 1_000), 16_000, Duration.ofMinutes(10), 64, Duration.ofMinutes(10));
      try (OpenAiGateway gateway = new OpenAiGateway(endpoint, new EgressGuard(List.of(), Resolver.SYSTEM), new Persistence.Limits(0, Duration.ofMillis(1), 10_000, Duration.ofMillis(1)))) {
        ChatRequest request = request(model.promptTokens() * 4, model.newTokens());
        new GenerateBench(gateway, request, model.faster(), line -> {}).run(List.of(1), 1);
        return new Result(true, StatedServer.NAME, model, new GenerateBench(gateway, request, model.faster(), progress).run(CALLERS, rounds));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the simulated server", e);
    }
  }

  /** Against the model of tier 2, which writes {@value #REAL_TOKENS} tokens at most a call. */
  public Result real(OncoAgent agent, int rounds) {
    try (ModelGateway gateway = Generation.deep(agent, 64)) {
      return new Result(false, Generation.name(agent), null, new GenerateBench(gateway, request(2_000, REAL_TOKENS), 1, progress).run(CALLERS, rounds));
    }
  }

  private static ChatRequest request(int characters, int newTokens) {
    String words = "A patient with cancer was seen in clinic and asks for the next step. ".repeat(characters / 60 + 1).substring(0, characters);
    return new ChatRequest(List.of(ChatMessage.user(words + "\nAnswer with the word yes.")), null, newTokens, 1);
  }
}
