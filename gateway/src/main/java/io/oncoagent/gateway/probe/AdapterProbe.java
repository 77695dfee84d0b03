package io.oncoagent.gateway.probe;

import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether an adapter that is listed does anything: servers have been seen to list one, answer under its name, and serve the base model. All prompts are asked without it, without it again,
 * and with it, so that no server answers from what it has just read; an adapter that works moves the log-probabilities of the first token by more than the server differs from itself.
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
    List<Map<String, Double>> base = prompts.stream().map(without::of).toList();
    List<Map<String, Double>> again = prompts.stream().map(without::of).toList();
    List<Map<String, Double>> adapted = prompts.stream().map(with::of).toList();
    return new Result(largest(base, adapted), largest(base, again), prompts.size());
  }

  private static double largest(List<Map<String, Double>> one, List<Map<String, Double>> other) {
    return IntStream.range(0, one.size()).mapToDouble(i -> difference(one.get(i), other.get(i))).max().orElse(0);
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
