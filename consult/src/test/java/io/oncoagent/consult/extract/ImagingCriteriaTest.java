package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Tissue;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A liver tumour is proven by imaging only where the imaging is said to be characteristic. */
class ImagingCriteriaTest {
  private static Assertion assertion(ClinicalFacts facts) {
    return Objects.requireNonNull(facts.cancer()).grounds().assertion();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "70M, cirrhosis. HCC of 2 cm in segment 6; second MRI again not characteristic. No biopsy done. ECOG 0.",
      "70M, cirrhosis. HCC of 2 cm, arterial enhancement without washout. Not biopsied. ECOG 0.",
      "70M, cirrhosis. Hepatocellular carcinoma 2 cm, imaging criteria not met. ECOG 0.",
      "70M, cirrhosis. HCC 2 cm, LI-RADS 4, no washout. ECOG 0.",
      "Varón de 70 años, cirrosis. Hepatocarcinoma de 2 cm sin lavado venoso, no cumple criterios no invasivos. Sin biopsia."})
  void uncharacteristicImagingWithoutBiopsyProvesNothing(String note) {
    ClinicalFacts facts = facts(note);
    assertThat(facts.tissue().status()).isEqualTo(Tissue.ABSENT);
    assertThat(assertion(facts)).isEqualTo(Assertion.POSSIBLE);
  }

  @Test
  void characteristicImagingStandsForTheBiopsy() {
    ClinicalFacts facts = facts("70M, cirrhosis, HCC 3 cm with arterial enhancement and washout, LI-RADS 5. No biopsy done.");
    assertThat(facts.tissue().status()).isEqualTo(Tissue.CRITERIA);
    assertThat(assertion(facts)).isEqualTo(Assertion.PRESENT);
  }

  @Test
  void aLowerCategoryOfAnotherLesionTakesNothingBack() {
    assertThat(facts("70M, cirrhosis, HCC 3 cm LI-RADS 5 in segment 8, and LR-3 nodule of 8 mm in segment 2.").tissue().status()).isEqualTo(Tissue.CRITERIA);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "60M with HIV and a brain lesion: CNS lymphoma versus toxoplasmosis.",
      "60M with HIV and a brain lesion: toxoplasmosis vs CNS lymphoma.",
      "Varón con VIH. Lesión cerebral: linfoma cerebral frente a toxoplasmosis."})
  void aCancerBesideABenignAlternativeIsPossible(String note) {
    assertThat(assertion(facts(note))).isEqualTo(Assertion.POSSIBLE);
  }
}
