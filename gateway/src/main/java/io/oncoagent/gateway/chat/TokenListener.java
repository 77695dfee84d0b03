package io.oncoagent.gateway.chat;

/** Told as tokens arrive. */
@FunctionalInterface
public interface TokenListener {
  /** Tells nobody. */
  TokenListener SILENT = written -> {};

  /** @param written tokens that have come so far in this reply, thinking included */
  void written(int written);
}
