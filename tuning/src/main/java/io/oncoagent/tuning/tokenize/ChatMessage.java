package io.oncoagent.tuning.tokenize;

/** One message of a case. */
public record ChatMessage(Role role, String content) {
  /** Who speaks. */
  public enum Role {
    SYSTEM("system"),
    USER("user"),
    ASSISTANT("assistant");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    /** As chat templates and corpora write it. */
    public String word() {
      return word;
    }
  }
}
