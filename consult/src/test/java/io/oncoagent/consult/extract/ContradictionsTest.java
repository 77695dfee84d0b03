package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A note that contradicts itself is reported, never settled silently. */
class ContradictionsTest {
  @Test
  void twoSidesOfOneOrganAreReported() {
    assertThat(facts("Complaint: lump in the right breast. Invasive ductal carcinoma. Operation: left mastectomy.").contradictions()).extracting(one -> one.item()).contains("laterality");
  }

  @Test
  void bilateralDiseaseIsNoContradiction() {
    assertThat(facts("Bilateral breast cancer: left breast ER+, right breast ER-.").contradictions()).extracting(one -> one.item()).doesNotContain("laterality");
  }

  @Test
  void twoStagesAreReported() {
    assertThat(facts("Stage II colon cancer on referral. Report: stage III colon cancer.").contradictions()).extracting(one -> one.item()).contains("stage");
  }
}
