package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Patient;
import org.junit.jupiter.api.Test;

/** The person beside the disease. */
class PersonTest {
  private static Patient person(String note) {
    return facts(note).patient();
  }

  @Test
  void ageAndSexAreReadBesideAPlaceholder() {
    assertThat(person("[NAME-1] 71 M with colon cancer.").ageYears()).isEqualTo(71);
    assertThat(person("[NAME-1] 71/F colon cancer").ageYears()).isEqualTo(71);
    assertThat(person("[NAME-1] 71/F colon cancer").sex()).isEqualTo("female");
  }

  @Test
  void nursingIsReadAndItsEndToo() {
    assertThat(person("34F melanoma, breastfeeding a four-month-old.").lactating()).isTrue();
    assertThat(person("34F melanoma, not breastfeeding.").lactating()).isFalse();
    assertThat(person("34F melanoma, stopped breastfeeding last year.").lactating()).isNull();
  }

  @Test
  void theWishForChildrenIsReadBothWays() {
    assertThat(person("28M testicular seminoma, sperm banked.").fertilityWish()).isTrue();
    assertThat(person("33F Hodgkin lymphoma, wishes to preserve her fertility.").fertilityWish()).isTrue();
    assertThat(person("41F breast cancer, family complete.").fertilityWish()).isFalse();
    assertThat(person("Mujer de 33 años con linfoma de Hodgkin, deseo genésico.").fertilityWish()).isTrue();
    assertThat(person("60M colon cancer.").fertilityWish()).isNull();
  }

  @Test
  void aClinicIsNoCondition() {
    assertThat(facts("AML in remission, seen in the transplant clinic. 55F.").comorbidities()).isEmpty();
  }

  @Test
  void tumourLeftBehindIsNoFreedomFromDisease() {
    assertThat(facts("Pancreatic cancer, Whipple R1, pT3N1. 66F.").course().resectedNoDisease()).isFalse();
    assertThat(facts("Pancreatic cancer, Whipple R0, pT3N1. 66F.").course().resectedNoDisease()).isTrue();
  }
}
