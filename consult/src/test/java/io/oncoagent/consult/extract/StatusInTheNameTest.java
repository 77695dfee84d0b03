package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.cancer;
import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.MarkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marker names that carry their own status: «Ph negative», «ER negative», «Ph+ excluded». */
class StatusInTheNameTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "35F, relapsed B-ALL, marrow 60 % blasts, Ph negative. ECOG 1.",
      "35F, relapsed Ph negative B-ALL on marrow.",
      "35F, relapsed B-ALL on marrow, Ph-negative.",
      "35F, B-ALL on marrow, Ph neg.",
      "35F, B-ALL on marrow, not Ph positive.",
      "35F, B-ALL on marrow, Ph+ excluded.",
      "35F, B-ALL on marrow. Philadelphia chromosome: negative.",
      "Mujer de 35 años, LLA-B en médula ósea, Ph negativa.",
      "Mujer de 35 años, LLA-B en médula ósea, cromosoma Filadelfia negativo."})
  void philadelphiaNegativeIsNeverPhiladelphiaPositive(String note) {
    assertThat(marker(facts(note), "BCR::ABL1").status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(cancer(note)).isEqualTo("all-b");
  }

  @Test
  void philadelphiaPositiveStaysPositive() {
    assertThat(cancer("35F, B-ALL on marrow, Ph+ by FISH.")).isEqualTo("all-ph");
    assertThat(cancer("35F, B-ALL on marrow, Ph positive.")).isEqualTo("all-ph");
    assertThat(cancer("Mujer de 35 años, LLA-B en médula ósea, Ph positiva.")).isEqualTo("all-ph");
  }

  @Test
  void aMarkerReadBothWaysDefinesNoSubtype() {
    assertThat(cancer("35F, B-ALL on marrow. BCR::ABL1 positive by PCR; FISH: t(9;22) not detected.")).isEqualTo("all-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"55F, breast cancer on core biopsy, ER negative.", "55F, breast cancer on core biopsy, ER-negative."})
  void aNameWithItsStatusIsNoAlteration(String note) {
    var er = marker(facts(note), "ER");
    assertThat(er.alteration()).isNull();
    assertThat(er.value()).isNull();
    assertThat(er.status()).isEqualTo(MarkerStatus.NEGATIVE);
  }
}
