package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.safety.Agents;
import io.oncoagent.lexicon.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriticDataTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"concepts.tsv", "populations.tsv", "states.tsv", "contraindications.tsv", "markers.tsv", "pairs.tsv", "classes.tsv"})
  void everyRowNamesItsSource(String file) {
    assertThat(Rows.read(file)).isNotEmpty().allSatisfy(r -> assertThat(r.get("source")).as(r.place()).isNotBlank());
  }

  @Test
  void everySelectorMeetsADrugOfTheLexicon() {
    Agents agents = new Agents(LEXICON);
    Stream<String> selectors = Stream.of(Rows.read("contraindications.tsv").stream().map(r -> r.get("drug")), Rows.read("markers.tsv").stream().map(r -> r.get("drug")),
        Rows.read("pairs.tsv").stream().flatMap(r -> Stream.of(r.get("one"), r.get("other")))).flatMap(s -> s);
    assertThat(selectors.distinct().filter(s -> LEXICON.drugs().stream().noneMatch(d -> agents.matches(s, d)))).isEmpty();
  }

  @Test
  void everyStateOfAContraindicationIsReadFromNotes() {
    Set<String> states = Rows.read("states.tsv").stream().map(r -> r.get("state")).collect(Collectors.toSet());
    assertThat(Rows.read("contraindications.tsv")).allSatisfy(r -> assertThat(states).as(r.place()).contains(r.get("state")));
  }

  @Test
  void everyMarkerAndCancerOfARuleStandsInTheLexicon() {
    assertThat(Rows.read("markers.tsv")).allSatisfy(r -> {
      assertThat(r.list("markers")).as(r.place()).allMatch(m -> LEXICON.biomarker(m).isPresent());
      assertThat(r.list("cancers")).as(r.place()).allMatch(c -> LEXICON.cancer(c).isPresent());
    });
  }
}
