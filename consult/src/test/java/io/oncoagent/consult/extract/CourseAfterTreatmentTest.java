package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the case stands after treatment that ended, and what the note asks. */
class CourseAfterTreatmentTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "66M, extensive-stage small cell lung cancer, biopsy proven, progressed three months after the end of carboplatin-etoposide plus atezolizumab, which second line?",
      "66M, extensive-stage small cell lung cancer, biopsy proven. Progression 3 months after finishing cisplatin/etoposide; what is the second line?",
      "Varón de 66 años, cáncer de pulmón microcítico, enfermedad extendida, progresión a los 3 meses del fin de carboplatino-etopósido, ¿segunda línea?"})
  void treatmentThatEndedWasGivenAlsoInTheQuestion(String note) {
    var facts = facts(note);
    assertThat(facts.priorTreatments()).isNotEmpty();
    assertThat(facts.course().setting()).isEqualTo(Setting.PROGRESSIVE);
    assertThat(facts.course().nextLine()).isEqualTo(2);
  }

  @Test
  void slashedAbbreviationsAreRegimens() {
    assertThat(facts("60M, stage IV lung adenocarcinoma on biopsy, progressed after pem/carbo.").priorTreatments()).extracting(one -> one.name()).containsExactly("carboplatin-pemetrexed");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "60F, stage IIIB lung adenocarcinoma, biopsy proven, unresectable. Finished concurrent cisplatin-etoposide chemoradiation, no progression on CT. PD-L1 60 %.",
      "Mujer de 60 años, adenocarcinoma de pulmón estadio IIIA irresecable, completó quimiorradioterapia concurrente con cisplatino-pemetrexed sin progresión."})
  void chemoradiationWithoutProgressionLeadsToNoSecondLine(String note) {
    var course = facts(note).course();
    assertThat(course.setting()).isNotEqualTo(Setting.PROGRESSIVE);
    assertThat(course.nextLine()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Recommend adjuvant treatment, and comment on adding bevacizumab.",
      "The family asks to start chemotherapy.",
      "La familia pide iniciar quimioterapia.",
      "Recomendar tratamiento y comentar el papel del bevacizumab."})
  void aLastSentenceThatRequestsIsTheQuestion(String request) {
    assertThat(facts("55F, ovarian cancer stage IIIC. ECOG 0. " + request).question()).isEqualTo(request);
  }

  @Test
  void aLastSentenceThatTellsAsksNothing() {
    assertThat(facts("55F, ovarian cancer stage IIIC. ECOG 0. Lives with her family.").question()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wants comfort only, no chemotherapy.", "He prefers comfort-focused care.", "Solo desea confort, no quimioterapia."})
  void aWishForComfortIsSupportiveCareOnly(String wish) {
    assertThat(facts("80M, stage IV pancreatic adenocarcinoma, ECOG 4. " + wish).course().supportiveOnly()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Does not want comfort care only.", "Declines hospice.", "Comfortable, no pain."})
  void comfortThatIsDeclinedOrFeltIsNoSuchWish(String wish) {
    assertThat(facts("80M, stage IV pancreatic adenocarcinoma, ECOG 1. " + wish).course().supportiveOnly()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"58M, deceased-donor kidney in 2015, melanoma stage III.", "Varón de 58 años con melanoma estadio III y riñón de donante cadáver en 2015."})
  void aDonorKidneyIsATransplant(String note) {
    assertThat(facts(note).comorbidities()).extracting(one -> one.code()).contains("kidney-transplant");
  }

  @Test
  void aSpannedBarcelonaStageIsKeptWhole() {
    assertThat(facts("64M, cirrhosis, single HCC 2.5 cm with washout, BCLC 0/A.").cancer().stage().other()).contains("BCLC 0/A");
  }
}
