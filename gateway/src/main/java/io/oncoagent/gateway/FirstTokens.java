package io.oncoagent.gateway;

import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Map;

/** How a model would begin its answer: the model's own numbers, not what it then says. */
@FunctionalInterface
public interface FirstTokens {

  /**
   * The most likely first tokens of an answer to these messages, as the server spells them, with the natural logarithm of their probability (at most 0). Never empty.
   *
   * @throws GatewayException BROKEN_REPLY when the server does not tell probabilities; else whatever failed
   */
  Map<String, Double> of(List<ChatMessage> messages);
}
