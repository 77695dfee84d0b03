package io.oncoagent.gateway.openai;

import static io.oncoagent.gateway.ScriptedServer.endless;
import static io.oncoagent.gateway.ScriptedServer.ending;
import static io.oncoagent.gateway.ScriptedServer.events;
import static io.oncoagent.gateway.ScriptedServer.resets;
import static io.oncoagent.gateway.ScriptedServer.resetsAfter;
import static io.oncoagent.gateway.ScriptedServer.says;
import static io.oncoagent.gateway.ScriptedServer.silent;
import static io.oncoagent.gateway.ScriptedServer.status;
import static io.oncoagent.gateway.ScriptedServer.stopsAfter;
import static io.oncoagent.gateway.ScriptedServer.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.ScriptedServer;
import io.oncoagent.gateway.ScriptedServer.Script;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.chat.ReplySchema;
import io.oncoagent.gateway.chat.TokenListener;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.Resolver;
import io.oncoagent.gateway.policy.Thinking;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The gateway against every way in which a server can be bad. */
class OpenAiGatewayTest {
  private static final String GOOD = "{\"answer\":\"yes\"}";
  private static final ReplySchema SCHEMA =
      new ReplySchema(
          "answer",
          JsonMapper.builder().build().readTree(
              "{\"type\":\"object\",\"properties\":{\"answer\":{\"type\":\"string\",\"enum\":[\"yes\",\"no\"]}},\"required\":[\"answer\"],\"additionalProperties\":false}"));
  private static final Persistence.Limits FAST = new Persistence.Limits(2, Duration.ofMillis(1), 50, Duration.ofMillis(1));

  private static Endpoint endpoint(URI server, Duration longest) {
    return new Endpoint(server, "testing", null, "the-key", Thinking.OFF, new Rate(1000, 1000), 2_000, longest, 1, Duration.ofMillis(50));
  }

  private static OpenAiGateway gateway(ScriptedServer server) {
    return new OpenAiGateway(endpoint(server.uri(), Duration.ofSeconds(30)), new EgressGuard(List.of(), Resolver.SYSTEM), FAST);
  }

  private static ChatRequest request() {
    return new ChatRequest(List.of(ChatMessage.system("You answer."), ChatMessage.user("Is water wet? ".repeat(20))), SCHEMA, 50, 0);
  }

  private static ChatReply ask(Script... scripts) {
    try (ScriptedServer server = new ScriptedServer(scripts); OpenAiGateway gateway = gateway(server)) {
      return gateway.chat(request(), TokenListener.SILENT, Cancellation.never());
    }
  }

  @Test
  void aGoodAnswerIsGivenWholeWithItsCountsAndItsModel() {
    List<Integer> heard = new ArrayList<>();
    try (ScriptedServer server = new ScriptedServer(says(GOOD)); OpenAiGateway gateway = gateway(server)) {
      ChatReply reply = gateway.chat(request(), heard::add, Cancellation.never());
      assertThat(reply.json()).isNotNull();
      assertThat(reply.json().path("answer").asString()).isEqualTo("yes");
      assertThat(reply.model()).isEqualTo("testing");
      assertThat(reply.usage().promptTokens()).isEqualTo(5_000);
      assertThat(heard).isNotEmpty().isSorted();
      assertThat(server.requests().getFirst())
          .contains("Bearer the-key", "\"type\":\"json_schema\"", "\"enable_thinking\":false", "\"temperature\":0", "Host: 127.0.0.1:")
          .doesNotContain("guided");
    }
  }

  @Test
  void aServerThatDoesNotStreamIsUnderstood() {
    ChatReply reply = ask(whole("{\"model\":\"testing\",\"choices\":[{\"message\":{\"content\":\"{\\\"answer\\\":\\\"no\\\"}\"},\"finish_reason\":\"stop\"}]}"));
    assertThat(reply.text()).isEqualTo("{\"answer\":\"no\"}");
    assertThat(reply.usage().promptCounted()).isFalse();
  }

  @Test
  void thoughtsAreTakenOffTheAnswer() {
    assertThat(ask(says("<think>hm, {\"answer\":\"no\"}?</think>\n" + GOOD)).text()).isEqualTo(GOOD);
    assertThat(ask(says("hm, is it?</think>" + GOOD)).text()).isEqualTo(GOOD);
  }

  static Stream<Arguments> badServers() {
    return Stream.of(
        Arguments.of("thinks for ever", Code.UNCLOSED_THINKING, says("<think>let me see " + GOOD)),
        Arguments.of("thinks again at the end", Code.UNCLOSED_THINKING, says("Yes. <think>or no")),
        Arguments.of("is cut off by its limit", Code.CUT_OFF, ending(GOOD, "length", 900)),
        Arguments.of("is cut off while thinking", Code.CUT_OFF, ending("<think>let me", "length", 900)),
        Arguments.of("ends for another reason", Code.BROKEN_REPLY, ending(GOOD, "content_filter", 900)),
        Arguments.of("closes in the middle", Code.BROKEN_REPLY, stopsAfter("{\"answer\":")),
        Arguments.of("closes after a whole text without an end", Code.BROKEN_REPLY, stopsAfter(GOOD)),
        Arguments.of("resets in the middle", Code.BROKEN_REPLY, resetsAfter("{\"answer\":")),
        Arguments.of("resets at once", Code.UNREACHABLE, resets()),
        Arguments.of("says nothing", Code.EMPTY_REPLY, ending("", "stop", 900)),
        Arguments.of("says nothing but blanks", Code.EMPTY_REPLY, says("  \n ")),
        Arguments.of("only thinks", Code.EMPTY_REPLY, says("<think>hm</think>")),
        Arguments.of("answers prose", Code.SCHEMA, says("Yes, water is wet.")),
        Arguments.of("fences its JSON", Code.SCHEMA, says("```json\n" + GOOD + "\n```")),
        Arguments.of("goes on after its JSON", Code.SCHEMA, says(GOOD + " and more")),
        Arguments.of("says a key twice", Code.SCHEMA, says("{\"answer\":\"yes\",\"answer\":\"no\"}")),
        Arguments.of("answers another schema", Code.SCHEMA, says("{\"answer\":\"maybe\"}")),
        Arguments.of("adds a field", Code.SCHEMA, says("{\"answer\":\"yes\",\"note\":\"x\"}")),
        Arguments.of("sends no JSON events", Code.BROKEN_REPLY, events("{not json")),
        Arguments.of("sends an error in the stream", Code.SERVER_ERROR, events("{\"error\":{\"message\":\"boom\"}}")),
        Arguments.of("answers with another model", Code.WRONG_MODEL, events("{\"model\":\"other\",\"choices\":[{\"delta\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}]}")),
        Arguments.of("reads only a part of the prompt", Code.PROMPT_TRUNCATED, ending(GOOD, "stop", 3)),
        Arguments.of("400", Code.BAD_REQUEST, status(400)),
        Arguments.of("401", Code.BAD_REQUEST, status(401)),
        Arguments.of("429", Code.RATE_LIMITED, status(429, "Retry-After: 0")),
        Arguments.of("500", Code.SERVER_ERROR, status(500)),
        Arguments.of("503", Code.UNAVAILABLE, status(503)),
        Arguments.of("redirects", Code.EGRESS_REFUSED, status(307, "Location: http://127.0.0.1:9/")));
  }

  @ParameterizedTest(name = "a server that {0}: {1}")
  @MethodSource("badServers")
  void whatIsNoAnswerIsAnErrorAndNeverAnAnswer(String what, Code code, Script script) {
    GatewayException failure = catchThrowableOfType(GatewayException.class, () -> ask(script));
    assertThat(failure).as(what).isNotNull();
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.getMessage()).isNotBlank().doesNotContain("water", "the-key");
  }

  @Test
  void whatMayPassIsTriedAgainAndTheRestIsNot() {
    assertThat(ask(status(503), status(429), says(GOOD)).text()).isEqualTo(GOOD);
    try (ScriptedServer server = new ScriptedServer(status(500), says(GOOD)); OpenAiGateway gateway = gateway(server)) {
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, Cancellation.never()));
      assertThat(failure.code()).isEqualTo(Code.SERVER_ERROR);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aServerThatHangsIsGivenUp() {
    try (ScriptedServer server = new ScriptedServer(silent());
        OpenAiGateway gateway = new OpenAiGateway(endpoint(server.uri(), Duration.ofMillis(200)), new EgressGuard(List.of(), Resolver.SYSTEM), FAST)) {
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, Cancellation.never()));
      assertThat(failure.code()).isEqualTo(Code.TIMED_OUT);
    }
  }

  @Test
  void aModelThatNeverStopsIsGivenUpAndItsServerIsToldByTheClosedLine() throws InterruptedException {
    try (ScriptedServer server = new ScriptedServer(endless());
        OpenAiGateway gateway = new OpenAiGateway(endpoint(server.uri(), Duration.ofMillis(300)), new EgressGuard(List.of(), Resolver.SYSTEM), FAST)) {
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, Cancellation.never()));
      assertThat(failure.code()).isIn(Code.TIMED_OUT, Code.BROKEN_REPLY);
      assertThat(server.hungUp().await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theStopButtonClosesTheLineSoThatTheServerStops() throws InterruptedException {
    Cancellation button = new Cancellation();
    try (ScriptedServer server = new ScriptedServer(endless()); OpenAiGateway gateway = gateway(server)) {
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), written -> button.cancel(), button));
      assertThat(failure.code()).isEqualTo(Code.CANCELLED);
      assertThat(server.hungUp().await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
  }

  @Test
  void theStopButtonWorksBeforeTheFirstToken() throws InterruptedException {
    Cancellation button = new Cancellation();
    AtomicReference<Throwable> seen = new AtomicReference<>();
    try (ScriptedServer server = new ScriptedServer(silent()); OpenAiGateway gateway = gateway(server)) {
      Thread caller = Thread.ofVirtual().start(() -> seen.set(catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, button))));
      while (server.requests().isEmpty()) {
        Thread.onSpinWait();
      }
      button.cancel();
      caller.join();
      assertThat(seen.get()).isInstanceOfSatisfying(GatewayException.class, e -> assertThat(e.code()).isEqualTo(Code.CANCELLED));
      assertThat(server.hungUp().await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aPromptOverItsBudgetIsNotSent() {
    try (ScriptedServer server = new ScriptedServer(says(GOOD)); OpenAiGateway gateway = gateway(server)) {
      ChatRequest longer = new ChatRequest(List.of(ChatMessage.user("word ".repeat(1_000))), SCHEMA, 50, 0);
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(longer, TokenListener.SILENT, Cancellation.never()));
      assertThat(failure.code()).isEqualTo(Code.OVER_BUDGET);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aServerThatFailsInARowIsLeftAlone() {
    Persistence.Limits limits = new Persistence.Limits(0, Duration.ofMillis(1), 2, Duration.ofHours(1));
    try (ScriptedServer server = new ScriptedServer(status(500));
        OpenAiGateway gateway = new OpenAiGateway(endpoint(server.uri(), Duration.ofSeconds(30)), new EgressGuard(List.of(), Resolver.SYSTEM), limits)) {
      List<Code> codes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        codes.add(catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, Cancellation.never())).code());
      }
      assertThat(codes).containsExactly(Code.SERVER_ERROR, Code.SERVER_ERROR, Code.RESTING, Code.RESTING);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aSecondCallerWaitsAndIsRefusedWhenThePlaceStaysTaken() throws InterruptedException {
    Cancellation button = new Cancellation();
    try (ScriptedServer server = new ScriptedServer(silent()); OpenAiGateway gateway = gateway(server)) {
      Thread first = Thread.ofVirtual().start(() -> catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, button)));
      while (server.requests().isEmpty()) {
        Thread.onSpinWait();
      }
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, Cancellation.never()));
      assertThat(failure.code()).isEqualTo(Code.BUSY);
      button.cancel();
      first.join();
    }
  }

  @Test
  void nobodyListening() {
    ScriptedServer gone = new ScriptedServer(says(GOOD));
    gone.close();
    try (OpenAiGateway gateway = gateway(gone)) {
      GatewayException failure = catchThrowableOfType(GatewayException.class, () -> gateway.chat(request(), TokenListener.SILENT, Cancellation.never()));
      assertThat(failure.code()).isEqualTo(Code.UNREACHABLE);
    }
  }

  @Test
  void theModelIsIdentifiedByTheServersOwnList() {
    try (ScriptedServer server = new ScriptedServer(says(GOOD)); OpenAiGateway gateway = gateway(server)) {
      assertThat(gateway.identity().contextTokens()).isEqualTo(8192);
      assertThat(gateway.identity().words()).isEqualTo("testing (tests), 1.78B parameters");
    }
    Endpoint other = new Endpoint(URI.create("http://127.0.0.1:1/v1"), "another", null, null, Thinking.OFF, new Rate(1, 1), 2_000, Duration.ofSeconds(1), 1, Duration.ofMillis(1));
    assertThat(other.toString()).isEqualTo("another at http://127.0.0.1:1/v1");
  }
}
