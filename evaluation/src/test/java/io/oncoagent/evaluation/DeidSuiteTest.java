package io.oncoagent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.oncoagent.deid.ResidualIdentifierException;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.casefile.RedactionType;
import io.oncoagent.domain.intake.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeidSuiteTest {
  private static final String NOTE = "Ann Lee called. MRN 4471. Ann Lee has CLL.";

  private static JsonNode row(String phi) {
    return new JsonMapper().readTree("{\"id\":\"n1\",\"note\":\"" + NOTE + "\",\"phi\":[" + phi + "],\"keep\":[\"CLL\",\"called\"]}");
  }

  private static DeidentifiedCase removing(RedactionType type, int start, int end) {
    String text = NOTE.substring(0, start) + "[X]" + NOTE.substring(end);
    return new DeidentifiedCase(Language.EN, text, List.of(new Redaction(type, "[X]", start, start + 3, start, end, 0.9)), null);
  }

  @Test
  void every_mention_of_a_text_label_is_to_be_gone() {
    DeidSuite suite = new DeidSuite();
    suite.run(List.of(row("{\"text\":\"Ann Lee\",\"type\":\"NAME\"}")), note -> removing(RedactionType.NAME, 0, 7));
    assertThat(suite.types().get("NAME").recall().value()).isEqualTo(0.5);
    assertThat(suite.leakingNotes().value()).isEqualTo(1);
    assertThat(suite.characterRecall().value()).isEqualTo(0.5);
    assertThat(suite.misses()).singleElement().satisfies(m -> assertThat(m.words()).isEqualTo("Ann Lee"));
  }

  @Test
  void half_a_name_left_is_a_name_left() {
    DeidSuite suite = new DeidSuite();
    suite.run(List.of(row("{\"start\":0,\"end\":7,\"type\":\"NAME\"}")), note -> removing(RedactionType.NAME, 0, 3));
    assertThat(suite.all().recall().value()).isZero();
  }

  @Test
  void what_is_removed_for_nothing_lowers_precision_and_damages() {
    DeidSuite suite = new DeidSuite();
    int at = NOTE.indexOf("CLL");
    suite.run(List.of(row("{\"start\":0,\"end\":7,\"type\":\"NAME\"}")), note -> removing(RedactionType.OTHER, at, at + 3));
    assertThat(suite.types().get("OTHER").precision().value()).isZero();
    assertThat(suite.damaged().value()).isEqualTo(0.5);
  }

  @Test
  void f2_weighs_recall_over_precision() {
    SpanCounts counts = new SpanCounts();
    counts.identifier(true);
    counts.removal(true);
    counts.removal(false);
    assertThat(counts.f2()).isCloseTo(5 * 0.5 / (4 * 0.5 + 1), within(1e-9));
  }

  @Test
  void a_refused_note_leaks_nothing_and_is_told() {
    DeidSuite suite = new DeidSuite();
    suite.run(List.of(row("{\"text\":\"Ann Lee\",\"type\":\"NAME\"}")), note -> {
      throw new ResidualIdentifierException(RedactionType.NAME, 0, 7);
    });
    assertThat(suite.refused()).isEqualTo(1);
    assertThat(suite.leakingNotes().value()).isZero();
  }
}
