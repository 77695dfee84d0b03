package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternResidualCheckTest {
  private final ResidualCheck check = PhiRedactors.residualCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to j.doe@mail.example", "see https://x.example/a", "call (316) 555-0178", "call 415.555.0133", "SSN 219-00-8811", "on 2025-03-04", "on 12/24/2025", "May 5, 2024", "from 192.0.2.44", "seen by Dr. Okafor", "Mrs Hope",
        "MRN: 4481209", "ring +44 1632 960 445"
      })
  void what_looks_like_an_identifier_is_refused_without_its_words(String text) {
    assertThatThrownBy(() -> check.verify("Note: " + text))
        .isInstanceOf(ResidualIdentifierException.class)
        .hasMessageNotContaining("Okafor")
        .hasMessageNotContaining("4481209");
  }

  @Test
  void placeholders_and_clinical_sentences_pass() throws IOException {
    assertThatCode(() -> check.verify("Dr. [NAME-2] saw Mrs [NAME-1], [AGE 90+], on [DATE-3: +42 d] at [FACILITY-1]. MRN [MRN-1], [PHONE-1].")).doesNotThrowAnyException();
    for (String line : ClinicalTrapsTest.lines("traps.txt")) {
      assertThatCode(() -> check.verify(line)).as(line).doesNotThrowAnyException();
    }
  }
}
