package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Drafts on whole sections of the starter compendium, one statement each: a paraphrase and a twin that turns the population, an arm, an
 * interval or the sense. The first 42
 * pairs («read») were scored once unseen (27 stopped, 35 passed; the rules before: 17 and 35), then used; so were the 38 after them
 * («later»: 24 and 30 unseen; before 19 and 31).
 */
class CompendiumOutputsTest {
  @Test
  void turnedStatementsOnWholeSectionsFailAndParaphrasesPass() throws IOException {
    List<CriticScore.Result> read = results("read");
    assertThat(read).filteredOn(r -> r.unsafe() && !r.right()).as("unsafe that pass, of 42").hasSizeLessThanOrEqualTo(7);
    assertThat(read).filteredOn(r -> !r.unsafe() && !r.right()).as("safe that fail, of 42").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void theLaterPairsAreJudgedNearlyAsWell() throws IOException {
    List<CriticScore.Result> later = results("later");
    assertThat(later).filteredOn(r -> r.unsafe() && !r.right()).as("unsafe that pass, of 38").hasSizeLessThanOrEqualTo(10);
    assertThat(later).filteredOn(r -> !r.unsafe() && !r.right()).as("safe that fail, of 38").hasSizeLessThanOrEqualTo(2);
  }

  private static List<CriticScore.Result> results(String split) throws IOException {
    try (var in = CompendiumOutputsTest.class.getResourceAsStream("/io/oncoagent/consult/critic/compendium-outputs.jsonl")) {
      assertThat(in).isNotNull();
      return CriticScore.run(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream().filter(r -> r.split().equals(split)).toList();
    }
  }
}
