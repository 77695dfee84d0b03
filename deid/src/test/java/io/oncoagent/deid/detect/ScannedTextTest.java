package io.oncoagent.deid.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.TestingRedactor;
import io.oncoagent.deid.text.Vocabulary;
import io.oncoagent.domain.intake.Language;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      geb. l4.O3.l951 in Linz|geb. 14.03.1951 in Linz
      Durchwahl O62 / 44 5O l7|Durchwahl 062 / 44 50 17
      am 9. Ju1i 2O25|am 9. Juli 2025
      seine Frau Kar1a kam|seine Frau Karla kam
      """)
  void figures_and_letters_that_a_scanner_mistook_are_read_back(String note, String mended) {
    ScannedText scan = Objects.requireNonNull(ScannedText.of(note, Vocabulary.shipped()));
    assertThat(scan.text()).isEqualTo(mended);
    assertThat(note.length()).isEqualTo(scan.text().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"O2 saturation 96 %, T10 and L5 sclerotic", "HER2 3+, CA19-9 12, PD-L1 80 %", "p16 positive, IL6 raised, pO2 8", "5-FU and FOLFOX x6"})
  void clinical_signs_are_left_as_they_stand(String note) {
    assertThat(ScannedText.of(note, Vocabulary.shipped())).isNull();
  }

  @Test
  void what_the_scanner_damaged_is_removed_as_the_true_date_would_be() {
    String out = TestingRedactor.text("Pat. geb. l4.O3.l951, Mammakarzinom cT2 cN1, Tel. O62 / 44 5O l7.", Language.DE);
    assertThat(out).doesNotContain("l951", "5O").contains("Mammakarzinom cT2 cN1");
  }
}
