package io.oncoagent.app.bench.roles;

import io.oncoagent.consult.specialist.generative.TokenLeaning;
import io.oncoagent.evaluation.PairedDifference;
import io.oncoagent.gateway.FirstTokens;
import io.oncoagent.gateway.chat.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An adapter as it is served, against the same server with the adapter off, on held-out pairs of a corpus folder (two answers a kind); and against what PEFT said of the same pairs when the
 * gain was measured. A served adapter that does nothing, or something else than the trained one, shows here.
 */
final class ServedTrial {
  private final FirstTokens on;
  private final FirstTokens off;
  private final Consumer<String> progress;

  ServedTrial(FirstTokens on, FirstTokens off, Consumer<String> progress) {
    this.on = on;
    this.off = off;
    this.progress = progress;
  }

  /**
   * Asks both.
   *
   * @param pairs lines of a corpus folder, each a case with system, user and assistant; at most {@code most} are asked, spread over all
   * @param peft by a pair's id, PEFT's log-odds of the truth with and without the adapter; empty where they are not known
   */
  ObjectNode run(List<JsonNode> pairs, int most, Map<String, double[]> peft) {
    List<Boolean> with = new ArrayList<>();
    List<Boolean> without = new ArrayList<>();
    List<double[]> beside = new ArrayList<>();
    int step = Math.max(1, pairs.size() / most);
    for (int i = 0; i < pairs.size() && with.size() < most; i += step) {
      JsonNode pair = pairs.get(i);
      String truth = pair.path("messages").path(2).path("content").asString("");
      String other = other(pairs, kind(pair), truth);
      List<ChatMessage> asked = List.of(ChatMessage.system(pair.path("messages").path(0).path("content").asString("")), ChatMessage.user(pair.path("messages").path(1).path("content").asString("")));
      double adapted = new TokenLeaning(on, truth, other).of(asked);
      double bare = new TokenLeaning(off, truth, other).of(asked);
      with.add(adapted > 0);
      without.add(bare > 0);
      double[] known = peft.get(pair.path("id").asString(""));
      if (known != null) {
        beside.add(new double[] {adapted, bare, known[0], known[1]});
      }
      progress.accept("served " + with.size() + " of " + Math.min(most, pairs.size() / step));
    }
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("pairs", with.size()).put("base", share(without)).put("adapter", share(with));
    PairedDifference gain = PairedDifference.of(with, without);
    o.putObject("gain").put("value", gain.value()).put("low", gain.low()).put("high", gain.high()).put("n", gain.n());
    if (!beside.isEmpty()) {
      o.putObject("peft").put("pairs", beside.size()).put("sameAnswer", beside.stream().filter(b -> b[0] > 0 == b[2] > 0).count() / (double) beside.size())
          .put("correlation", correlation(beside.stream().mapToDouble(b -> b[0]).toArray(), beside.stream().mapToDouble(b -> b[2]).toArray()))
          .put("correlationOfBase", correlation(beside.stream().mapToDouble(b -> b[1]).toArray(), beside.stream().mapToDouble(b -> b[3]).toArray()));
    }
    return o;
  }

  private static String kind(JsonNode pair) {
    String id = pair.path("id").asString("");
    return id.substring(id.lastIndexOf('#') + 1).replaceFirst("-.*", "");
  }

  private static String other(List<JsonNode> pairs, String kind, String truth) {
    return pairs.stream().filter(p -> kind(p).equals(kind)).map(p -> p.path("messages").path(2).path("content").asString("")).filter(a -> !a.equals(truth)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("all held-out pairs of the kind " + kind + " have one answer"));
  }

  private static double share(List<Boolean> right) {
    return right.stream().filter(r -> r).count() / (double) right.size();
  }

  /** Pearson's. */
  static double correlation(double[] a, double[] b) {
    double meanA = java.util.Arrays.stream(a).average().orElse(0);
    double meanB = java.util.Arrays.stream(b).average().orElse(0);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }
}
