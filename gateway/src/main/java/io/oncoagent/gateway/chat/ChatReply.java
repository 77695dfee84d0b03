package io.oncoagent.gateway.chat;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A whole reply.
 *
 * @param text without thinking
 * @param json the text as JSON where a schema was asked for, else null
 * @param model as the server names itself in this reply
 */
public record ChatReply(String text, @Nullable JsonNode json, String model, Usage usage, Rate rate) {

  /** Tokens read and written, by the server's count where it gives one; {@code promptCounted} tells whether it does. */
  public record Usage(int promptTokens, int newTokens, boolean promptCounted, long millis) {}
}
