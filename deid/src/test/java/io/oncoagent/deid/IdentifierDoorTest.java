package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierDoorTest {
  private static final ResidualCheck DOOR = PhiRedactors.door(Lexicon.shipped());

  @ParameterizedTest
  @ValueSource(strings = {"Discuss with Dr Okafor before treatment.", "Mrs Thornquist prefers tablets.", "Ring 020 7946 0958.", "MRN 4481209 reviewed.", "Licensed to j.doe@mail.example", "Patient: Marchetti, Delphine"})
  void a_text_that_names_somebody_is_refused(String text) {
    assertThatThrownBy(() -> DOOR.verify(text)).isInstanceOf(ResidualIdentifierException.class).hasMessageNotContaining("Okafor").hasMessageNotContaining("Thornquist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osimertinib 80 mg daily is an option for EGFR exon 19 deletion [E1].", "Hodgkin lymphoma in Ann Arbor stage IIB: ABVD for two cycles.", "The Gleason score and the Child-Pugh class decide.",
        "A Whipple procedure is considered in resectable disease.", "Licence CC-BY-4.0, edition of the National Cancer Institute.", "FOLFIRINOX for 12 cycles, then surveillance every 3 months."
      })
  void a_text_about_medicine_passes(String text) {
    assertThatCode(() -> DOOR.verify(text)).doesNotThrowAnyException();
  }
}
