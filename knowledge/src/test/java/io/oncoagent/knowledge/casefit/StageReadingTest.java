package io.oncoagent.knowledge.casefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageReadingTest {
  @Test
  void listsAndRangesOfStagesAreRead() {
    assertThat(StageReading.of("Treatment of Stages II and III Gastric Cancer").groups()).containsExactlyInAnyOrder(2, 3);
    assertThat(StageReading.of("Stage I to III disease").groups()).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(StageReading.of("Stages IIIB and IIIC NSCLC").lettered()).containsExactlyInAnyOrder("3B", "3C");
    assertThat(StageReading.of("Treatment of Stage IV, Inoperable, and Recurrent Gastric Cancer").groups()).containsExactly(4);
  }

  @Test
  void extentsAreTold() {
    assertThat(StageReading.of("Recurrent or progressive disease").extents()).contains(Extent.RECURRENT, Extent.PROGRESSIVE);
    assertThat(StageReading.of("Unresectable Stage III").extents()).contains(Extent.UNRESECTABLE).doesNotContain(Extent.RESECTABLE);
    assertThat(StageReading.of("Neoadjuvant chemotherapy").extents()).doesNotContain(Extent.ADJUVANT);
  }
}
