package io.oncoagent.gateway.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ScriptedServer;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.chat.TokenListener;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An adapter is asked for as its server wants it: vLLM by name, llama.cpp by number; one that is not served is refused. */
class AdapterRouteTest {
  private static final EgressGuard GUARD = new EgressGuard(List.of(), Resolver.SYSTEM);
  private static final String LOGPROBS =
      "{\"model\":\"testing\",\"choices\":[{\"message\":{\"content\":\"RE\"},\"logprobs\":{\"content\":[{\"token\":\"RE\",\"top_logprobs\":[{\"token\":\"RE\",\"logprob\":-0.2},{\"token\":\"IR\",\"logprob\":-2.3}]}]}}]}";

  private static Endpoint endpoint(ScriptedServer server, String adapter) {
    return new Endpoint(server.uri(), "testing", adapter, "the-key", Thinking.OFF, new Rate(1000, 1000), 2_000, Duration.ofSeconds(30), 1, Duration.ofMillis(50));
  }

  private static String posted(ScriptedServer server) {
    return server.requests().stream().filter(r -> r.startsWith("POST")).reduce((a, b) -> b).orElseThrow();
  }

  private static final String LISTED = "[{\"id\":0,\"path\":\"/m/other.gguf\",\"scale\":0.0},{\"id\":1,\"path\":\"/m/grading.gguf\",\"scale\":0.0}]";

  @Test
  void llamaCppIsAskedByNumberAndForTheBaseWithScaleNought() {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.whole(LOGPROBS)).showing("/lora-adapters", LISTED);
        ServerFirstTokens with = ServerFirstTokens.of(endpoint(server, "grading"), GUARD)) {
      assertThat(with.of(List.of(ChatMessage.user("one")))).containsEntry("RE", -0.2).containsEntry("IR", -2.3);
      assertThat(posted(server)).contains("\"model\":\"testing\"", "\"lora\":[{\"id\":1,\"scale\":1.0}]", "\"max_tokens\":1", "\"logprobs\":true", "\"cache_prompt\":false");
      with.withoutAdapter().of(List.of(ChatMessage.user("one")));
      assertThat(posted(server)).contains("\"lora\":[{\"id\":1,\"scale\":0.0}]");
    }
  }

  @Test
  void aDraftIsAskedOfLlamaCppWithItsAdapterToo() {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.says("yes")).showing("/lora-adapters", LISTED);
        OpenAiGateway gateway = new OpenAiGateway(endpoint(server, "grading.gguf"), GUARD, Persistence.Limits.STANDARD)) {
      assertThat(gateway.chat(new ChatRequest(List.of(ChatMessage.user("one")), null, 10, 0), TokenListener.SILENT, Cancellation.never()).text()).isEqualTo("yes");
      assertThat(posted(server)).contains("\"lora\":[{\"id\":1,\"scale\":1.0}]");
      assertThat(gateway.identity().name()).isEqualTo("testing");
    }
  }

  @Test
  void vllmIsAskedByNameAndForTheBaseByItsOwn() {
    String models = "{\"data\":[{\"id\":\"testing\"},{\"id\":\"grading\",\"parent\":\"testing\"}]}";
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.whole(LOGPROBS)).showing("/v1/models", models);
        ServerFirstTokens with = ServerFirstTokens.of(endpoint(server, "grading"), GUARD)) {
      with.of(List.of(ChatMessage.user("one")));
      assertThat(posted(server)).contains("\"model\":\"grading\"").doesNotContain("lora");
      with.withoutAdapter().of(List.of(ChatMessage.user("one")));
      assertThat(posted(server)).contains("\"model\":\"testing\"").doesNotContain("lora");
    }
  }

  @Test
  void anAdapterThatNoListNamesIsRefused() {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.whole(LOGPROBS)).showing("/lora-adapters", "[]")) {
      GatewayException refused = catchThrowableOfType(GatewayException.class, () -> ServerFirstTokens.of(endpoint(server, "grading"), GUARD));
      assertThat(refused.code()).isEqualTo(GatewayException.Code.WRONG_MODEL);
      assertThat(refused).hasMessageContaining("does not serve the adapter grading").hasMessageContaining("testing");
    }
  }

  @Test
  void withoutAnAdapterNoListIsAsked() {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.whole(LOGPROBS)); ServerFirstTokens plain = ServerFirstTokens.of(endpoint(server, null), GUARD)) {
      plain.of(List.of(ChatMessage.user("one")));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aServerWithoutProbabilitiesSaysSo() {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.whole("{\"choices\":[{\"message\":{\"content\":\"RE\"}}]}")); ServerFirstTokens plain = ServerFirstTokens.of(endpoint(server, null), GUARD)) {
      GatewayException refused = catchThrowableOfType(GatewayException.class, () -> plain.of(List.of(ChatMessage.user("one"))));
      assertThat(refused.code()).isEqualTo(GatewayException.Code.BROKEN_REPLY);
      assertThat(refused).hasMessageContaining("probabilities");
    }
  }
}
