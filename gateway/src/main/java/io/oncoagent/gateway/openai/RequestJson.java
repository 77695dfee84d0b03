package io.oncoagent.gateway.openai;

import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.ReplySchema;
import io.oncoagent.gateway.policy.Endpoint;
import io.oncoagent.gateway.policy.Thinking;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request in the wire's words. {@code guided_json} and its kind are not used: newer vLLM ignores them and answers 200. */
final class RequestJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RequestJson() {}

  static byte[] of(ChatRequest request, Endpoint endpoint, AdapterRoute route) {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    route.into(o);
    ArrayNode messages = o.putArray("messages");
    request.messages().forEach(m -> messages.addObject().put("role", m.role().word()).put("content", m.text()));
    o.put("max_tokens", request.newTokens()).put("temperature", 0).put("seed", request.seed()).put("n", 1);
    o.put("stream", true).putObject("stream_options").put("include_usage", true);
    if (request.schema() != null) {
      o.set("response_format", format(request.schema()));
    }
    if (endpoint.thinking() == Thinking.OFF) {
      o.putObject("chat_template_kwargs").put("enable_thinking", false);
    }
    return MAPPER.writeValueAsBytes(o);
  }

  private static ObjectNode format(ReplySchema schema) {
    ObjectNode format = JsonNodeFactory.instance.objectNode().put("type", "json_schema");
    format.putObject("json_schema").put("name", schema.name()).put("strict", true).set("schema", schema.schema());
    return format;
  }
}
