package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.AgeGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A note without an age: which words make the patient a child. */
class AgeGroupWordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Child with stage III nephroblastoma. | CHILD", "Relapsed ALL in a child. | CHILD", "Seen in paediatric oncology: orbital rhabdomyosarcoma. | CHILD", "This boy has a renal mass, Wilms tumour. | CHILD",
      "Child c/o headache, medulloblastoma. | CHILD", "Niña con neuroblastoma. | CHILD", "Paciente pediátrico con meduloblastoma. | CHILD", "Lactante con retinoblastoma. | CHILD",
      "Adolescent with osteosarcoma of the femur. | AYA", "Adolescente con sarcoma de Ewing. | AYA"})
  void aWordThatIntroducesThePatientGivesTheGroup(String note, AgeGroup group) {
    assertThat(Notes.facts(note).patient().ageGroup()).isEqualTo(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Hepatocellular carcinoma of 5 cm, Child-Pugh A.", "HCC, Child class B cirrhosis.", "HCC, Child B7, ECOG 1.", "HCC. Child: A.", "Hepatocarcinoma, cirrosis Child-Pugh B.", "Hepatocarcinoma, Child A.",
      "Breast cancer, of childbearing potential.", "Colon cancer. Social: married, children: two.", "Has a child and a grandchild. Colon cancer.", "Her child had leukaemia. Breast cancer.",
      "Mother of an infant. Melanoma.", "Hodgkin lymphoma treated as a child. Now breast cancer.", "Works as a pediatric nurse. Melanoma.", "Pediatric-inspired regimen planned for ALL.",
      "Cáncer de mama. Tiene un niño.", "Linfoma de Hodgkin tratado de niña. Ahora cáncer de mama.", "Carcinoma de colon. Parálisis cerebral infantil.", "Trabaja como enfermera pediátrica. Mieloma."})
  void noOtherChildMakesThePatientOne(String note) {
    assertThat(Notes.facts(note).patient().ageGroup()).isEqualTo(AgeGroup.UNKNOWN);
  }
}
