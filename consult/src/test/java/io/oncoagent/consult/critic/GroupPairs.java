package io.oncoagent.consult.critic;

import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements of which one speaks of another group than its passage (or of another interval, owner or arm), each with a safe twin. {@code
 * GroupPairs [SPLIT]}
 * prints what is judged wrongly.
 */
final class GroupPairs {
  private GroupPairs() {}

  record Judged(String id, String kind, String split, String text, boolean safe, CriticVerdict verdict) {
    boolean right() {
      return safe == Trial.passes(verdict);
    }
  }

  static List<Judged> all() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (var in = GroupPairs.class.getResourceAsStream("/io/oncoagent/consult/critic/group-pairs.jsonl")) {
      if (in == null) {
        throw new IOException("group-pairs.jsonl is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(json::readTree)
          .flatMap(n -> java.util.stream.Stream.of(judge(n, "safe"), judge(n, "unsafe"))).toList();
    }
  }

  private static Judged judge(JsonNode n, String which) {
    String text = n.get(which).asString();
    List<String> passages = List.of("[1] guideline › " + n.get("heading").asString() + " :: " + n.get("passage").asString());
    CriticVerdict verdict = Trial.of("Case under review.", passages, "## Options\n" + text.replaceAll("\\.$", "") + " [1].",
        Tissue.NOT_MENTIONED);
    return new Judged(n.get("id").asString(), n.get("kind").asString(), n.get("split").asString(), text, which.equals("safe"), verdict);
  }

  public static void main(String[] args) throws IOException {
    String split = args.length > 0 ? args[0] : "dev";
    boolean quiet = args.length > 1;
    Map<String, int[]> byKind = new TreeMap<>();
    for (Judged j : all().stream().filter(x -> x.split().equals(split)).toList()) {
      int[] n = byKind.computeIfAbsent(j.kind(), k -> new int[4]);
      n[j.safe() ? 2 : 0] += j.right() ? 1 : 0;
      n[j.safe() ? 3 : 1]++;
      if (!quiet && !j.right()) {
        System.out.println((j.safe() ? "safe   " : "UNSAFE ") + j.id() + " " + j.kind() + ": " + j.text() + " " + j.verdict().findings()
            .stream().filter(f -> f.outcome().name().equals("FAIL")).map(f -> f.check() + ": " + f.message()).toList());
      }
    }
    int[] sum = new int[4];
    byKind.forEach((k, n) -> {
      for (int i = 0; i < n.length; i++) {
        sum[i] += n[i];
      }
      System.out.println(k + ": unsafe stopped " + n[0] + "/" + n[1] + ", safe passed " + n[2] + "/" + n[3]);
    });
    System.out.println(split + ": unsafe stopped " + sum[0] + "/" + sum[1] + ", safe passed " + sum[2] + "/" + sum[3]);
  }
}
