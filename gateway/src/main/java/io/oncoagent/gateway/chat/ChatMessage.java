package io.oncoagent.gateway.chat;

import java.util.Locale;

/** One message of a conversation. */
public record ChatMessage(Role role, String text) {
  /** Who speaks. */
  public enum Role {
    SYSTEM,
    USER,
    ASSISTANT;

    /** The wire's word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static ChatMessage system(String text) {
    return new ChatMessage(Role.SYSTEM, text);
  }

  public static ChatMessage user(String text) {
    return new ChatMessage(Role.USER, text);
  }

  public static ChatMessage assistant(String text) {
    return new ChatMessage(Role.ASSISTANT, text);
  }
}
