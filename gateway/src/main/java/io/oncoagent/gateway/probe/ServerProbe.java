package io.oncoagent.gateway.probe;

import io.oncoagent.gateway.GatewayException;
import io.oncoagent.gateway.ModelGateway;
import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatMessage;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.ModelIdentity;
import io.oncoagent.gateway.chat.Rate;
import io.oncoagent.gateway.chat.ReplySchema;
import io.oncoagent.gateway.chat.TokenListener;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks a server for an answer that no model would give by itself: only a server that honours the schema gives it. Newer servers ignore what they do not know and answer
 * 200 all the same, so their word is not enough.
 */
public final class ServerProbe {
  private static final String ODD = "seven green boats";
  private static final int TOKENS = 60;

  private ServerProbe() {}

  /** Who answered, and how fast. */
  public record Result(ModelIdentity identity, Rate rate, int promptTokens, int newTokens, long millis) {}

  /**
   * One small call.
   *
   * @throws GatewayException SCHEMA when the server does not honour the schema; else whatever failed
   */
  public static Result run(ModelGateway gateway) {
    ModelIdentity identity = gateway.identity();
    ChatRequest request = new ChatRequest(List.of(ChatMessage.system("You answer in one line of JSON."), ChatMessage.user("How is the weather today? Answer in one sentence.")), schema(), TOKENS, 0);
    ChatReply reply;
    try {
      reply = gateway.chat(request, TokenListener.SILENT, Cancellation.never());
    } catch (GatewayException e) {
      if (e.code() == GatewayException.Code.SCHEMA || e.code() == GatewayException.Code.CUT_OFF) {
        throw new GatewayException(GatewayException.Code.SCHEMA, "the server does not honour response_format with a JSON schema; update it, or choose another", e);
      }
      throw e;
    }
    return new Result(identity, reply.rate(), reply.usage().promptTokens(), reply.usage().newTokens(), reply.usage().millis());
  }

  private static ReplySchema schema() {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("type", "object");
    root.putObject("properties").putObject("answer").put("type", "string").putArray("enum").add(ODD);
    root.putArray("required").add("answer");
    root.put("additionalProperties", false);
    return new ReplySchema("probe", root);
  }
}
