package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two performance values in one breath the later counts. */
class PerformanceChangeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Lung cancer on biopsy. ECOG was 1 until last week, now 3. | 3",
    "Lung cancer on biopsy. PS 1 → 2 since admission. | 2",
    "Lung cancer on biopsy. ECOG 0, declined to 2 in hospital. | 2",
    "Cáncer de colon con biopsia. ECOG 2, ahora 1. | 1",
    "Lung cancer on biopsy. ECOG 1, now 3 cycles given. | 1",
    "Lung cancer on biopsy. ECOG 1. Now 2 weeks after surgery. | 1"
  })
  void theLaterValueCounts(String note, int ecog) {
    assertThat(facts(note).performance()).isNotNull();
    assertThat(facts(note).performance().ecog()).isEqualTo(ecog);
  }
}
