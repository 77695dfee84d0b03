package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages of childhood tumours that stand beside I to IV. */
class ChildhoodStagesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Wilms tumour stage V, 2-year-old girl. | stage V", "Tumor de Wilms estadio V, niña de 2 años. | stage V", "Bilateral Wilms tumour, 2-year-old boy. | stage V", "Tumor de Wilms bilateral, niño de 2 años. | stage V",
      "Neuroblastoma stage MS, 7-month-old girl. | INRG MS", "Neuroblastoma estadio MS, lactante de 7 meses. | INRG MS", "Neuroblastoma stage 4S, 5-month-old. | INSS 4S", "Neuroblastoma estadio 4S, lactante de 5 meses. | INSS 4S", "Neuroblastoma INSS stage IV-S, 5-month-old. | INSS 4S"})
  void theyAreNoGroupFour(String note, String other) {
    Stage stage = Notes.facts(note).cancer().stage();
    assertThat(stage.group()).isNull();
    assertThat(stage.other()).startsWith(other);
  }

  @Test
  void groupFourStaysOne() {
    assertThat(Notes.facts("Neuroblastoma stage 4, 3-year-old boy.").cancer().stage().group()).isEqualTo("IV");
    assertThat(Notes.facts("Wilms tumour stage IV, 4-year-old girl.").cancer().stage().group()).isEqualTo("IV");
  }

  @Test
  void theStageMSGivesNoSex() {
    assertThat(Notes.facts("Neuroblastoma INRG MS, 5-month-old boy.").patient().sex()).isEqualTo("male");
  }
}
