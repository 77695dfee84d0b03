package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.RedFlag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emergencies fire when they stand, never when they are denied, past, or asked about. */
class RedFlagAssertionTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Prostate cancer. MRI today: spinal cord compression at T8. | cord-compression",
    "Day 8 after FEC, febrile neutropenia. Breast cancer. | neutropenic-sepsis",
    "Cáncer de próstata con compresión medular en T10. | cord-compression"
  })
  void aStandingEmergencyFires(String note, String flag) {
    assertThat(facts(note).redFlags()).extracting(RedFlag::flag).contains(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Prostate cancer. MRI: no cord compression.",
    "Prostate cancer. History of cord compression in 2019, decompressed, recovered.",
    "Breast cancer. Please outline the risk of febrile neutropenia with FEC.",
    "Breast cancer. Return if febrile neutropenia.",
    "Acute myeloid leukaemia, acute kidney injury resolved."
  })
  void aDeniedPastOrAskedOneDoesNot(String note) {
    assertThat(facts(note).redFlags()).isEmpty();
  }
}
