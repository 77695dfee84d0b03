package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.verdict.CriticVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 128 statements against one passage each: a paraphrase that it supports and a twin that it does not. Every third pair was frozen. */
class EntailmentPairsTest {
  private record Pair(String id, String split, String claim, boolean supported, CriticVerdict verdict) {
    boolean right() {
      return supported == Trial.passes(verdict);
    }
  }

  @Test
  void paraphrasesPassAndTheirTwinsFail() throws IOException {
    List<Pair> dev = pairs("dev");
    assertThat(dev).filteredOn(p -> !p.right()).as("judged wrongly").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void theFrozenPairsAreJudgedNearlyAsWell() throws IOException {
    List<Pair> frozen = pairs("frozen");
    assertThat(frozen).filteredOn(p -> !p.right()).as("judged wrongly").hasSizeLessThanOrEqualTo(4);
  }

  private static List<Pair> pairs(String split) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (var in = EntailmentPairsTest.class.getResourceAsStream("/io/oncoagent/consult/critic/entailment-pairs.jsonl")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(json::readTree).filter(n -> n.get("split").asString().equals(split)).map(EntailmentPairsTest::judge).toList();
    }
  }

  private static Pair judge(JsonNode n) {
    String claim = n.get("claim").asString();
    CriticVerdict verdict = Trial.of("Case under review.", n.get("passage").asString(), claim.replaceAll("\\.$", "") + " [1].");
    return new Pair(n.get("id").asString(), n.get("split").asString(), claim, n.get("supported").asBoolean(), verdict);
  }
}
