package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.ClinicalFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name alone would send the reader to another organ, another age or another goal. */
class RareSitesAndAgesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Node high in the right neck, core biopsy squamous cell carcinoma. Panendoscopy, MRI and PET: no primary found. | neck-unknown-primary",
      "Left level II neck mass, FNA squamous cell carcinoma, primary unknown after PET. | neck-unknown-primary",
      "Adenopatía cervical izquierda, biopsia: carcinoma epidermoide, primario desconocido. | neck-unknown-primary",
      "Liver metastases, biopsy poorly differentiated squamous cell carcinoma, no primary found. | cup",
      "Axillary node, adenocarcinoma, no primary found. | cup",
      "24M, 11 cm anterior mediastinal mass, biopsy nonseminomatous germ cell tumor. Testicular ultrasound normal. | extragonadal-gct",
      "30-year-old man with a mediastinal seminoma, biopsy proven. | extragonadal-gct",
      "30-year-old man, retroperitoneal mass, biopsy seminoma. Testes normal on ultrasound. | extragonadal-gct",
      "30-year-old man, right orchiectomy: seminoma, with a retroperitoneal mass of 4 cm. | seminoma",
      "28-year-old man with a testicular nonseminomatous germ cell tumor and mediastinal nodes. | nsgct",
      "30-year-old man, retroperitoneal nodes, seminoma. | seminoma"})
  void theCancerIsThatOfItsPlace(String note, String code) {
    ClinicalFacts facts = Notes.facts(note);
    assertThat(facts.cancer()).isNotNull();
    assertThat(facts.cancer().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Niño de 20 meses con leucemia mielomonocítica juvenil. | 1", "Lactante de 7 meses con neuroblastoma. | 0", "Niña de 30 meses con tumor de Wilms. | 2", "14-month-old boy with AT/RT. | 1",
      "Girl 9 months, retinoblastoma. | 0", "6-week-old girl with neuroblastoma. | 0", "Niño de 9 años con sarcoma de Ewing. | 9", "Mujer de 54 años con cáncer de mama. | 54", "A boy of 9 with osteosarcoma, symptoms for 3 months. | 9"})
  void monthsAreNoYears(String note, Integer years) {
    assertThat(Notes.facts(note).patient().ageYears()).isEqualTo(years);
  }

  @Test
  void notTreatedFurtherYetIsNoWishForComfort() {
    assertThat(Notes.facts("Resected colon cancer, stage III, 60-year-old man. No further treatment yet. What comes next?").course().supportiveOnly()).isFalse();
    assertThat(Notes.facts("Resected colon cancer, stage III, 60-year-old man. No further treatment has been given.").course().supportiveOnly()).isFalse();
  }
}
