package io.oncoagent.gateway.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question to a model, answered at temperature 0.
 *
 * @param messages in order; keep what many requests share at the front, servers reuse a common beginning
 * @param schema the form of the answer, or null for plain text
 * @param newTokens most tokens that the model may write, 1 to 8192
 * @param seed for servers that sample nevertheless
 */
public record ChatRequest(List<ChatMessage> messages, @Nullable ReplySchema schema, int newTokens, long seed) {
  public ChatRequest {
    messages = List.copyOf(messages);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("messages: at least one is needed");
    }
    if (newTokens < 1 || newTokens > 8192) {
      throw new IllegalArgumentException("newTokens: must lie in [1, 8192], was " + newTokens);
    }
  }

  /** Characters of all messages. */
  public int characters() {
    return messages.stream().mapToInt(m -> m.text().length()).sum();
  }
}
