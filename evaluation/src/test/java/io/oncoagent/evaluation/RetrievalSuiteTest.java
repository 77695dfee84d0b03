package io.oncoagent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.oncoagent.domain.evidence.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RetrievalSuiteTest {
  private static final JsonNode KEYS = JsonMapper.shared().readTree("{\"q\":\"a\",\"doc\":\"colon.md\",\"keys\":[\"Adjuvant oxaliplatin\",\"six months\"]}");
  private static final JsonNode SPAN = JsonMapper.shared().readTree("{\"q\":\"b\",\"gold_doc\":\"colon.md\",\"gold_span\":\"surgery is the standard for stage I disease\"}");

  private static Passage passage(String document, String text) {
    return new Passage("x", "p", document, "t", List.of(), null, 0, text, List.of(), List.of(), "", null, null, null, null);
  }

  @Test
  void aPassageAnswersWhenItHoldsAllKeysInTheRightDocument() {
    RetrievalSuite suite = new RetrievalSuite();
    suite.runPlain(
        List.of(KEYS),
        question -> List.of(passage("breast.md", "Adjuvant oxaliplatin for six months"), passage("colon.md", "six months"), passage("colon.md", "Adjuvant (oxaliplatin) for Six months.")));

    assertThat(suite.recall().get(1).value()).isZero();
    assertThat(suite.recall().get(5).value()).isEqualTo(1);
    assertThat(suite.documentFirst().value()).isZero();
    assertThat(suite.meanReciprocalRank()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(suite.discountedGain()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aLabelledSpanMayBeCutByThePassagesEnd() {
    RetrievalSuite suite = new RetrievalSuite();
    suite.runPlain(List.of(SPAN), question -> List.of(passage("colon.md", "Surgery is the standard for")));

    assertThat(suite.within(1)).containsExactly(true);
  }

  @Test
  void scoresThatKeepTheirPromiseAreCalibrated() {
    Calibration good = new Calibration();
    Calibration bad = new Calibration();
    for (int i = 0; i < 10; i++) {
      good.add(0.3, i < 3);
      bad.add(0.9, i < 3);
    }

    assertThat(good.error()).isCloseTo(0, within(1e-9));
    assertThat(bad.error()).isCloseTo(0.6, within(1e-9));
  }
}
