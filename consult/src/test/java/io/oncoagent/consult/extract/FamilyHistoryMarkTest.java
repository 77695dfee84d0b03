package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the talk of the family begins and ends. */
class FamilyHistoryMarkTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "History of AF, breast cancer stage II. | breast", "FH-deficient renal cell carcinoma stage III. | rcc-fh-deficient", "FH breast cancer. Colon cancer stage III. | colon", "Cáncer de colon estadio III. AF: madre con cáncer de mama. | colon"})
  void aShortFormIsReadByWhatStandsBehindIt(String note, String code) {
    assertThat(Notes.cancer(note)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "62F~FH: mother breast cancer~Colon cancer stage III | colon", "62F~Family history: mother breast cancer~- aunt: ovarian cancer~Colon cancer stage III | colon", "62F~Family history:~breast cancer in two aunts~~Colon cancer stage III | colon"})
  void theLineBehindAnInlineHeadingIsThePatientsAgain(String note, String code) {
    assertThat(Notes.cancer(note.replace('~', '\n'))).isEqualTo(code);
  }
}
