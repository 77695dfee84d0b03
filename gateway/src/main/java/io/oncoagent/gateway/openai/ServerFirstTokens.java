package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.policy.EgressGuard;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Thinking;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks an OpenAI-compatible server for one token and for the probabilities of those that could have stood in its place. */
public final class ServerFirstTokens implements FirstTokens, AutoCloseable {
  /** As many as vLLM's default allows (max_logprobs 20); llama.cpp gives as many as asked for. */
  private static final int TOP = 20;

  private static final int MOST = 1_000_000;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Endpoint endpoint;
  private final AdapterRoute route;
  private final HttpChannel channel;

  private ServerFirstTokens(Endpoint endpoint, AdapterRoute route, HttpChannel channel) {
    this.endpoint = endpoint;
    this.route = route;
    this.channel = channel;
  }

  /**
   * As the endpoint is configured, with its adapter where it has one.
   *
   * @throws GatewayException EGRESS_REFUSED, or WRONG_MODEL when the server does not serve the adapter
   */
  public static ServerFirstTokens of(Endpoint endpoint, EgressGuard guard) {
    HttpChannel channel = new HttpChannel(guard.check(endpoint.server()), endpoint.apiKey());
    return new ServerFirstTokens(endpoint, AdapterRoute.find(channel, endpoint), channel);
  }

  /** The same server and model with the adapter off. */
  public ServerFirstTokens withoutAdapter() {
    return new ServerFirstTokens(endpoint, route.off(), channel);
  }

  @Override
  public Map<String, Double> of(List<ChatMessage> messages) {
    try (InputStream body = channel.post(ServerPaths.versioned(endpoint, "/chat/completions"), request(messages), endpoint.longest()).body()) {
      return read(MAPPER.readTree(body.readNBytes(MOST)));
    } catch (IOException | JacksonException e) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server's reply cannot be read", e);
    }
  }

  private byte[] request(List<ChatMessage> messages) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    route.into(o);
    ArrayNode list = o.putArray("messages");
    messages.forEach(m -> list.addObject().put("role", m.role().word()).put("content", m.text()));
    o.put("max_tokens", 1).put("temperature", 0).put("n", 1).put("stream", false).put("logprobs", true).put("top_logprobs", TOP);
    if (route instanceof AdapterRoute.ByNumber) {
      // llama.cpp reads on from a prompt that it remembers, in other batches than the first time: with quantised weights that alone moved log-probabilities by .28.
      o.put("cache_prompt", false);
    }
    if (endpoint.thinking() == Thinking.OFF) {
      o.putObject("chat_template_kwargs").put("enable_thinking", false);
    }
    return MAPPER.writeValueAsBytes(o);
  }

  private static Map<String, Double> read(JsonNode reply) {
    Map<String, Double> tokens = new LinkedHashMap<>();
    for (JsonNode one : reply.path("choices").path(0).path("logprobs").path("content").path(0).path("top_logprobs")) {
      if (one.path("logprob").isNumber()) {
        tokens.merge(one.path("token").asString(""), one.path("logprob").asDouble(), Math::max);
      }
    }
    if (tokens.isEmpty()) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server does not tell the probabilities of its tokens (logprobs)");
    }
    return tokens;
  }

  @Override
  public void close() {
    channel.close();
  }
}
