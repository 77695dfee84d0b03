package io.oncoagent.consult.specialist.generative;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;

/**
 * Asks a model whether a passage supports a statement, and reads the answer from the probabilities of its first token. It never makes a statement stand: the rules come first, and it may
 * only take out what they let through. What it is worth is measured by {@code bench models --roles entailment} with the same prompt.
 */
public final class SecondLook {
  /** Most characters of a passage that are shown; as measured. */
  static final int PASSAGE = 900;

  private final TokenLeaning leaning;

  public SecondLook(FirstTokens model) {
    this.leaning = new TokenLeaning(model, "SUPPORTED", "UNSUPPORTED");
  }

  /**
   * Natural log-odds of SUPPORTED against UNSUPPORTED; above 0 is supported, 0 where the model begins with neither.
   *
   * @throws io.oncoagent.gateway.GatewayException when the model cannot be asked, or tells no probabilities
   */
  public double leaning(String passage, String statement) {
    String shown = passage.substring(0, Math.min(passage.length(), PASSAGE));
    return leaning.of(
        List.of(
            ChatMessage.system(PromptText.shipped(PromptText.ENTAILMENT).text()), ChatMessage.user("Passage: " + shown + "\n\nStatement: " + statement + "\n\nSUPPORTED or UNSUPPORTED?")));
  }

  /** The part of a long passage around the words that a statement quotes. */
  static String around(String passage, int quoteStart) {
    int start = Math.max(0, Math.min(quoteStart - PASSAGE / 3, passage.length() - PASSAGE));
    int word = start == 0 ? 0 : passage.indexOf(' ', start) + 1;
    return passage.substring(word);
  }
}
