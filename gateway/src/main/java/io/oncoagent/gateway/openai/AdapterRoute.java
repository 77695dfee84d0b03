package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.GatewayException.Code;
import io.oncoagent.gateway.policy.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a request asks for the model with its adapter, or without. */
sealed interface AdapterRoute {

  /** By the model's name alone, the adapter's in its place where there is one: vLLM, and every server without adapters. */
  record ByName(String name, String base) implements AdapterRoute {}

  /** By number beside the model's name: llama.cpp loads adapters at its start and scales each a request. */
  record ByNumber(String model, int number, double scale) implements AdapterRoute {}

  /** The name that the server should answer with. */
  default String answers() {
    return switch (this) {
      case ByName n -> n.name();
      case ByNumber n -> n.model();
    };
  }

  /** The same without its adapter. */
  default AdapterRoute off() {
    return switch (this) {
      case ByName n -> new ByName(n.base(), n.base());
      case ByNumber n -> new ByNumber(n.model(), n.number(), 0);
    };
  }

  /** Writes model and adapter into a request. */
  default void into(ObjectNode request) {
    request.put("model", answers());
    if (this instanceof ByNumber n) {
      request.putArray("lora").addObject().put("id", n.number()).put("scale", n.scale());
    }
  }

  /**
   * Finds the adapter in the server's own lists. Without an adapter nothing is asked.
   *
   * @throws GatewayException WRONG_MODEL when no list names it
   */
  static AdapterRoute find(HttpChannel channel, Endpoint endpoint) {
    String adapter = endpoint.adapter();
    if (adapter == null) {
      return new ByName(endpoint.model(), endpoint.model());
    }
    List<String> served = new ArrayList<>();
    for (JsonNode one : read(channel.get(ServerPaths.versioned(endpoint, "/models"), Lists.LIMIT)).path("data")) {
      served.add(one.path("id").asString(""));
    }
    if (served.stream().anyMatch(name -> ModelNames.same(name, adapter))) {
      return new ByName(adapter, endpoint.model());
    }
    for (JsonNode one : loaded(channel, endpoint)) {
      String path = one.path("path").asString("");
      served.add(path.substring(path.lastIndexOf('/') + 1));
      if (ModelNames.same(path, adapter)) {
        return new ByNumber(endpoint.model(), one.path("id").asInt(0), 1);
      }
    }
    throw new GatewayException(Code.WRONG_MODEL, "the server does not serve the adapter " + adapter + "; it serves " + (served.isEmpty() ? "nothing" : String.join(", ", served)));
  }

  /** llama.cpp's list; empty for a server that has none. */
  private static JsonNode loaded(HttpChannel channel, Endpoint endpoint) {
    try {
      return read(channel.get(ServerPaths.beside(endpoint, "/lora-adapters"), Lists.LIMIT));
    } catch (GatewayException e) {
      if (e.code() == Code.BAD_REQUEST) {
        return JsonNodeFactory.instance.arrayNode();
      }
      throw e;
    }
  }

  private static JsonNode read(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return Lists.MAPPER.readTree(body.readNBytes(Lists.MOST));
    } catch (IOException | JacksonException e) {
      throw new GatewayException(Code.BROKEN_REPLY, "the model server's list of models or adapters cannot be read", e);
    }
  }

  /** Bounds of reading a list. */
  final class Lists {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Lists() {}
  }
}
