package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.ModelIdentity;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.chat.TokenListener;
import io.oncoagent.gateway.policy.Destination;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Persistence;
import io.oncoagent.gateway.policy.SchemaCheck;
import io.oncoagent.gateway.policy.Thinking;
import io.oncoagent.gateway.policy.TimeLimit;
import io.oncoagent.gateway.policy.Tokens;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A model behind an OpenAI-compatible server. The guard is asked at every call. */
public final class OpenAiGateway implements ModelGateway {
  private static final Duration LIST = Duration.ofSeconds(10);

  private final Endpoint endpoint;
  private final EgressGuard guard;
  private final Persistence persistence;
  private final TimeLimit limit;
  private volatile Rate rate;
  private volatile @Nullable AdapterRoute adapter;
  private final AtomicReference<@Nullable HttpChannel> open = new AtomicReference<>();

  public OpenAiGateway(Endpoint endpoint, EgressGuard guard, Persistence.Limits limits) {
    this.endpoint = endpoint;
    this.guard = guard;
    this.persistence = new Persistence(limits, endpoint.callers(), endpoint.queue());
    this.limit = new TimeLimit(endpoint.longest());
    this.rate = endpoint.expected();
  }

  @Override
  public ChatReply chat(ChatRequest request, TokenListener listener, Cancellation cancellation) {
    if (request.characters() > endpoint.contextCharacters()) {
      throw new GatewayException(Code.OVER_BUDGET, "the prompt has " + request.characters() + " characters, and this model's budget is " + endpoint.contextCharacters());
    }
    return persistence.run(() -> once(request, listener, cancellation));
  }

  private ChatReply once(ChatRequest request, TokenListener listener, Cancellation cancellation) {
    long start = System.nanoTime();
    HttpChannel channel = channel();
    AdapterRoute route = route(channel);
    byte[] json = RequestJson.of(request, endpoint, route);
    Transcript transcript = new Call(channel, cancellation).chat(ServerPaths.versioned(endpoint, "/chat/completions"), json, limit.of(request, rate), listener);
    long millis = Math.max(1, (System.nanoTime() - start) / 1_000_000);
    String answered = transcript.model();
    if (answered != null && !ModelNames.same(answered, route.answers())) {
      throw new GatewayException(Code.WRONG_MODEL, "the server answered with another model than " + route.answers());
    }
    boolean counted = transcript.promptTokens() >= 0;
    if (counted && transcript.promptTokens() < Tokens.atLeast(request.characters())) {
      throw new GatewayException(Code.PROMPT_TRUNCATED, "the server read only " + transcript.promptTokens() + " tokens of the prompt; raise the context length that it is started with");
    }
    String text = Thinking.stripped(transcript.whole());
    if (text.isBlank()) {
      throw new GatewayException(Code.EMPTY_REPLY, "the model thought and said nothing");
    }
    JsonNode parsed = request.schema() == null ? null : SchemaCheck.json(text, request.schema());
    int prompt = counted ? transcript.promptTokens() : Tokens.estimate(request.characters());
    ChatReply.Usage usage = new ChatReply.Usage(prompt, transcript.newTokens(), counted, millis);
    Rate now = learn(transcript, usage);
    return new ChatReply(text, parsed, answered == null ? endpoint.asked() : answered, usage, now);
  }

  private synchronized Rate learn(Transcript transcript, ChatReply.Usage usage) {
    Rate now = rate.towards(measured(transcript, usage, rate));
    rate = now;
    return now;
  }

  /** The server's own clock where it has one; else the whole call counts as writing, which errs to the slow side. */
  private static Rate measured(Transcript transcript, ChatReply.Usage usage, Rate old) {
    boolean own = transcript.promptRate() > 0 && transcript.newRate() > 0;
    if (own) {
      // A cached beginning makes a few tokens look like a slow prompt; keep the old figure then.
      return new Rate(transcript.promptRate() < 1 ? old.promptTokens() : transcript.promptRate(), transcript.newRate());
    }
    return new Rate(old.promptTokens(), Math.max(0.05, usage.newTokens() * 1000.0 / usage.millis()));
  }

  @Override
  public ModelIdentity identity() {
    return persistence.run(() -> {
      HttpChannel channel = channel();
      return ModelList.find(channel.get(ServerPaths.versioned(endpoint, "/models"), LIST), route(channel).answers());
    });
  }

  /** How this server is asked for the adapter; found once, and nothing is asked where none is configured. */
  private AdapterRoute route(HttpChannel channel) {
    AdapterRoute known = adapter;
    if (known == null) {
      known = AdapterRoute.find(channel, endpoint);
      adapter = known;
    }
    return known;
  }

  /** The line to the address that the guard allows now; a name that has moved gets a new one. */
  private HttpChannel channel() {
    Destination wanted = guard.check(endpoint.server());
    HttpChannel current = open.get();
    if (current != null && current.destination().equals(wanted)) {
      return current;
    }
    HttpChannel fresh = new HttpChannel(wanted, endpoint.apiKey());
    open.set(fresh);
    return fresh;
  }

  @Override
  public void close() {
    HttpChannel current = open.getAndSet(null);
    if (current != null) {
      current.close();
    }
  }
}
