package io.oncoagent.gateway;

import io.oncoagent.gateway.chat.Cancellation;
import io.oncoagent.gateway.chat.ChatReply;
import io.oncoagent.gateway.chat.ChatRequest;
import io.oncoagent.gateway.chat.ModelIdentity;
import io.oncoagent.gateway.chat.TokenListener;

/** One model on one server. Safe for use by several threads; more callers than the server may have wait in a queue, or are refused. */
public interface ModelGateway extends AutoCloseable {

  /**
   * Asks, and gives the reply only when it is whole, of the model that was asked, and fits the schema of the request.
   *
   * @param listener told how many tokens have come; never what they say, because nothing has been checked yet
   * @throws GatewayException for everything else; there is no partial answer
   */
  ChatReply chat(ChatRequest request, TokenListener listener, Cancellation cancellation);

  /**
   * Who answers there, by the server's own list of models.
   *
   * @throws GatewayException when the server cannot be asked, or does not serve the model configured
   */
  ModelIdentity identity();

  @Override
  void close();
}
