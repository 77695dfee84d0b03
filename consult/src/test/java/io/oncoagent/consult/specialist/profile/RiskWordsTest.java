package io.oncoagent.consult.specialist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskWordsTest {
  @Test
  void tellsTheInrgStagesApartThoughOneNameBeginsAnother() {
    assertThat(RiskWords.in("neuroblastoma, INRG stage M, MYCN amplified")).containsExactly("inrg-m");
    assertThat(RiskWords.in("Treatment Options for Stage 4S/MS Neuroblastoma")).containsExactly("inrg-ms");
    assertThat(RiskWords.in("INRG stages L1 and L2")).containsExactly("inrg-l1", "inrg-l2");
  }

  @Test
  void readsNoInrgStageOutOfOtherWords() {
    assertThat(RiskWords.in("stage III melanoma; stage M1a; L1 vertebra; stage IV")).isEmpty();
  }

  @Test
  void takes_who_is_well_or_found_by_chance_as_without_symptoms() {
    assertThat(RiskWords.ofNote("Incidental 9 mm nodule on a scan for trauma")).contains("asymptomatic");
    assertThat(RiskWords.ofNote("A moderately well differentiated tumour")).doesNotContain("asymptomatic");
    assertThat(RiskWords.ofNote("Incidental finding, but symptomatic since May")).doesNotContain("asymptomatic");
  }

  @Test
  void bothEndsOfARangeAreNamed() {
    assertThat(RiskWords.in("Surgery alone for low- to intermediate-risk tumors")).contains("low", "intermediate");
    assertThat(RiskWords.in("low- or standard-risk disease")).contains("low", "standard");
  }
}
