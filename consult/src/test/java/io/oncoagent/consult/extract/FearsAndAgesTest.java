package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a patient fears is no condition; how ages and gestation are written in haste. */
class FearsAndAgesTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Rectal cancer. He dreads a permanent stoma.", "Rectal cancer. She wants to avoid a stoma.", "Myeloma, worried about neuropathy.", "Cáncer de recto. Teme una colostomía permanente.", "Mieloma. Preocupado por la neuropatía.", "Cáncer de recto, no quiere estoma."})
  void aFearIsNoCondition(String note) {
    assertThat(Notes.facts(note).comorbidities()).isEmpty();
  }

  @Test
  void aConditionStaysOne() {
    assertThat(Notes.facts("Rectal cancer. He has a permanent stoma.").comorbidities()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[NAME-1], 71 M, lung cancer. | 71", "[NAME-1] (66) has lung cancer. | 66", "Mujer 54, cáncer de mama. | 54", "Mujer 62 años con cáncer de colon. | 62", "Varón, 71, cáncer de pulmón. | 71", "Señora de 62 con cáncer de mama. | 62", "A gentleman of 71 with lung cancer. | 71",
      "She is 44. Cervical cancer. | 44", "Patient (71, male) with lung cancer. | 71", "F/62 breast cancer. | 62", "Female, 3 positive nodes, breast cancer. | ", "Her mother is 71. Breast cancer. | ", "Patient (3 children) with colon cancer. | "})
  void theAgeIsThePatients(String note, Integer years) {
    assertThat(Notes.facts(note).patient().ageYears()).isEqualTo(years);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "30F G2P1 at 22/40, breast cancer. | true", "31F IUP 14 wks, cervical cancer. | true", "31F in her second trimester, melanoma. | true", "Mujer de 30 años, gestante de 18 semanas, linfoma de Hodgkin. | true", "34F, postpartum 3 months, breast cancer. | ", "30F, G3P2, breast cancer. | "})
  void gestationIsRead(String note, Boolean pregnant) {
    assertThat(Notes.facts(note).patient().pregnant()).isEqualTo(pregnant);
  }
}
