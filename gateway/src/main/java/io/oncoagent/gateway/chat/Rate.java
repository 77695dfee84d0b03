package io.oncoagent.gateway.chat;

/** Tokens a second that a server reads and writes; both above 0. */
public record Rate(double promptTokens, double newTokens) {
  public Rate {
    if (!(promptTokens > 0) || !(newTokens > 0)) {
      throw new IllegalArgumentException("rate: both figures must be above 0");
    }
  }

  /** A quarter of the way towards the newer measurement, so that one odd call does not decide. */
  public Rate towards(Rate newer) {
    return new Rate(0.75 * promptTokens + 0.25 * newer.promptTokens, 0.75 * newTokens + 0.25 * newer.newTokens);
  }
}
