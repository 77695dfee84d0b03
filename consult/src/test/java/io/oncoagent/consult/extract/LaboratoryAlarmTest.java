package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.RedFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that are an emergency whoever wrote them down, and their neighbours that are none. */
class LaboratoryAlarmTest {
  private static List<String> flags(String note) {
    return facts(note).redFlags().stream().map(RedFlag::flag).toList();
  }

  @Test
  void feverWithLowNeutrophilsIsSepsisUntilExcluded() {
    assertThat(flags("AML day 12 of 7+3, temp 39.4, ANC 0.")).contains("neutropenic-sepsis");
    assertThat(flags("Breast cancer on docetaxel, temp 101.8 F, ANC 400.")).contains("neutropenic-sepsis");
  }

  @Test
  void lowNeutrophilsWithoutFeverAreNone() {
    assertThat(flags("Breast cancer on docetaxel. Afebrile, no fever, temp 36.9. ANC 0.3.")).isEmpty();
  }

  @Test
  void calciumPotassiumAndSodiumAreReadInTheirUnits() {
    assertThat(flags("Lung cancer. Calcium 3.4 mmol/l.")).anyMatch(flag -> flag.startsWith("hypercalcaemia"));
    assertThat(flags("Myeloma. Calcio 12,9 mg/dl.")).anyMatch(flag -> flag.startsWith("hypercalcaemia"));
    assertThat(flags("Lung cancer. K 6.8, Na 118.")).contains("hyperkalaemia", "hyponatraemia");
    assertThat(flags("Lung cancer. Calcium 2.4 mmol/l, K 4.1, Na 138.")).isEmpty();
  }

  @Test
  void aHighWhiteCountCountsInAcuteDiseaseAndIsTakenByItsUnit() {
    assertThat(flags("AML, WBC 168,000, blasts 80%.")).contains("leukostasis");
    assertThat(flags("CLL, WBC 148, all nodes small, well.")).isEmpty();
    assertThat(flags("Colon cancer, WBC 6,800.")).isEmpty();
  }

  @Test
  void watersAndBloodOnACheckpointInhibitorAreAnAlert() {
    assertThat(flags("Melanoma on ipi/nivo. 8-10 watery stools/day with blood.")).anyMatch(flag -> flag.startsWith("checkpoint-colitis"));
  }
}
