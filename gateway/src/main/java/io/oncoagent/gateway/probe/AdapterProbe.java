package io.oncoagent.gateway.probe;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Map;

/**
 * Whether an adapter that is listed does anything: servers have been seen to list one, answer under its name, and serve the base model. The same prompts are asked with it,
 * without it, and without it again; an adapter that works moves the log-probabilities of the first token by more than the server differs from itself.
 */
public final class AdapterProbe {
  /** Below this a difference is rounding: half-precision logits differ by more between two kernels only at some 1e-2, between two equal calls by nothing. */
  private static final double AT_LEAST = 1e-4;

  /** How much larger than the server's own spread. */
  private static final double TIMES = 4;

  private AdapterProbe() {}

  /**
   * Both in nats (natural logarithm).
   *
   * @param moved the largest difference of a first token's log-probability with and without the adapter
   * @param spread the same between two calls without it
   */
  public record Result(double moved, double spread, int prompts) {
    /** False for a silent no-op. */
    public boolean works() {
      return moved > Math.max(AT_LEAST, TIMES * spread);
    }
  }

  /** @throws io.oncoagent.gateway.GatewayException BROKEN_REPLY when the server does not tell probabilities; else whatever failed */
  public static Result run(FirstTokens with, FirstTokens without, List<List<ChatMessage>> prompts) {
    double moved = 0;
    double spread = 0;
    for (List<ChatMessage> prompt : prompts) {
      Map<String, Double> base = without.of(prompt);
      spread = Math.max(spread, difference(base, without.of(prompt)));
      moved = Math.max(moved, difference(base, with.of(prompt)));
    }
    return new Result(moved, spread, prompts.size());
  }

  /** The largest over the tokens of both; one that a list does not have is at most as likely as the last that it has. */
  private static double difference(Map<String, Double> a, Map<String, Double> b) {
    return Math.max(oneWay(a, b), oneWay(b, a));
  }

  private static double oneWay(Map<String, Double> a, Map<String, Double> b) {
    double least = b.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return a.entrySet().stream()
        .mapToDouble(token -> b.containsKey(token.getKey()) ? Math.abs(token.getValue() - b.get(token.getKey())) : Math.max(0, token.getValue() - least)).max().orElse(0);
  }
}
