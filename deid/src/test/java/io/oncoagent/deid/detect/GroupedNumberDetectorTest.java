package io.oncoagent.deid.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.TestingRedactor;
import io.oncoagent.domain.intake.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedNumberDetectorTest {
  @ParameterizedTest
  @ValueSource(strings = {"folder LRTH 066/19943 is lost", "on the wristband H 066 019 88", "papers 75.066.019 and 1.066.660.198", "sticker WB 0447 209"})
  void long_figures_in_groups_go(String note) {
    assertThat(TestingRedactor.text(note, Language.EN)).doesNotContain("019", "0447");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "platelets 150 000, leukocytes 1.250.000/ml, viral load 1,250,000 copies/ml", "chr7:55249071 G>A, EGFR c.2573T>G, NM_005228.5", "NCT04194944 and KEYNOTE-189", "60 Gy in 30 fractions, then 10 Gy", "BP 128/82, HR 72, SpO2 98 %, RR 16",
        "enoxaparin 4,000 IU, interferon 3,000,000 IU", "slides 3/12, 2/8 and 0/14"
      })
  void what_the_clinic_measures_stays(String note) {
    assertThat(TestingRedactor.text(note, Language.EN)).isEqualTo(note);
  }
}
