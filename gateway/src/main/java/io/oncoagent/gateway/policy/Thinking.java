package io.oncoagent.gateway.policy;

import io.oncoagent.gateway.GatewayException;

/** What a model thinks aloud is no answer. */
public enum Thinking {
  /** Ask the server to leave it out. */
  OFF,
  /** Let it think, and take it off the answer. */
  STRIP;

  private static final String OPEN = "<think>";
  private static final String CLOSE = "</think>";

  /**
   * The answer without what was thought before it. Some templates put the opening mark into the prompt, so that only the closing one comes back.
   *
   * @throws GatewayException UNCLOSED_THINKING when thinking began and no answer followed: the rest would be thoughts shown as an answer
   */
  public static String stripped(String text) {
    String rest = text.strip();
    if (rest.startsWith("{") || rest.startsWith("[")) {
      return rest;
    }
    while (rest.startsWith(OPEN)) {
      int end = rest.indexOf(CLOSE);
      if (end < 0) {
        throw unclosed();
      }
      rest = rest.substring(end + CLOSE.length()).strip();
    }
    int stray = rest.lastIndexOf(CLOSE);
    if (stray >= 0) {
      rest = rest.substring(stray + CLOSE.length()).strip();
    }
    if (rest.contains(OPEN)) {
      throw unclosed();
    }
    return rest;
  }

  private static GatewayException unclosed() {
    return new GatewayException(GatewayException.Code.UNCLOSED_THINKING, "the model thought aloud and did not come to an answer");
  }
}
