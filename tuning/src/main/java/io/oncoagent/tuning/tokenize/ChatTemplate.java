package io.oncoagent.tuning.tokenize;

import io.oncoagent.tuning.TuningException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The chat templates that this renderer is proven against, each known by the SHA-256 of its Jinja text; golden tests hold what Jinja made of it. Any other template is
 * refused: a training text that differs from what the server renders spoils the model without a sign.
 */
public enum ChatTemplate {
  /** Plain ChatML, no system message of its own (the template that the ChatML examples of the transformers library give). */
  CHATML("153280e3ff55d19da1398bdb3914ee2a51b80429bfaedde11d7d216c39db80f3", ""),
  /** Qwen2.5-Instruct and Qwen2.5-Coder-Instruct, without tools: a case without a system message gets the model's own (read from the demonstration model's file). */
  QWEN2_5("d5495a1e5db0611132a97e46a65dbb64a642a499421228b9c8b93229097fa9a4", "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.");

  /** Opens a message. */
  public static final String START = "<|im_start|>";

  /** Closes a message; trained behind an answer, for the model must learn to stop. */
  public static final String END = "<|im_end|>";

  private final String sha256;
  private final String ownSystem;

  ChatTemplate(String sha256, String ownSystem) {
    this.sha256 = sha256;
    this.ownSystem = ownSystem;
  }

  /** Of the Jinja text. */
  public String sha256() {
    return sha256;
  }

  /**
   * @throws TuningException where the template is not one of these
   */
  public static ChatTemplate of(String jinja) {
    String hash = Sha256.hex(jinja.getBytes(StandardCharsets.UTF_8));
    for (ChatTemplate template : values()) {
      if (template.sha256.equals(hash)) {
        return template;
      }
    }
    throw new TuningException(TuningException.Code.INPUT,
        "the model's chat template (SHA-256 " + hash.substring(0, 16) + "…) is not one that packing is proven for; known are plain ChatML and Qwen2.5-Instruct");
  }

  /** The whole text of a case in stretches; consecutive stretches differ in being trained. Joined, they are what Jinja renders. */
  public List<Segment> render(List<ChatMessage> messages) {
    List<Segment> segments = new ArrayList<>();
    StringBuilder context = new StringBuilder();
    if (!ownSystem.isEmpty() && messages.getFirst().role() != ChatMessage.Role.SYSTEM) {
      context.append(START).append("system\n").append(ownSystem).append(END).append('\n');
    }
    for (ChatMessage message : messages) {
      context.append(START).append(message.role().word()).append('\n');
      if (message.role() == ChatMessage.Role.ASSISTANT) {
        segments.add(new Segment(context.toString(), false));
        segments.add(new Segment(message.content() + END, true));
        context.setLength(0);
      } else {
        context.append(message.content()).append(END);
      }
      context.append('\n');
    }
    segments.add(new Segment(context.toString(), false));
    return segments;
  }
}
