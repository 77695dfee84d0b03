package io.oncoagent.consult.specialist.choose;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import org.junit.jupiter.api.Test;

class RoleReaderTest {
  private static SentenceRole role(String words) {
    return RoleReader.of(new PassageSentence(0, words.length(), SentenceRole.RECOMMENDS, null, null), words);
  }

  @Test
  void whatWasStandardForManyYearsIsHistory() {
    assertThat(role("For many years, mastectomy was the standard treatment.")).isEqualTo(SentenceRole.HISTORY);
    assertThat(role("Mastectomy is a standard treatment and should be considered.")).isEqualTo(SentenceRole.RECOMMENDS);
  }

  @Test
  void aSentenceOnResultsTellsATrial() {
    assertThat(role("Results were significant because more patients should receive the drug.")).isEqualTo(SentenceRole.REPORTS_TRIAL);
  }
}
