package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a stage and is none, and what may be derived. */
class StageDecoysTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "Breast cancer on biopsy. CKD stage 3.",
    "Breast cancer on biopsy. Stage II pressure ulcer of the sacrum.",
    "Breast cancer on biopsy. Stage 2 hypertension.",
    "Breast cancer on biopsy, nuclear grade 3, collapse of T3 and T11.",
    "Breast cancer on biopsy. Stage II skin tear on the arm."
  })
  void otherStagesAreNotTheTumours(String note) {
    assertThat(facts(note).stage().group()).isNull();
    assertThat(facts(note).stage().tnm()).isNull();
  }

  @Test
  void metastaticSolidTumoursAreDerivedAsFourAndMarked() {
    var stage = facts("Metastatic colon cancer with liver mets, biopsy.").stage();
    assertThat(stage.group()).isEqualTo("IV");
    assertThat(stage.derived()).isTrue();
  }

  @Test
  void metastaticGermCellTumoursHaveNoStageFour() {
    var stage = facts("Testicular nonseminoma with lung mets after orchidectomy.").stage();
    assertThat(stage.group()).isNotEqualTo("IV");
  }

  @Test
  void regionalNodesAreNotDistantSpread() {
    assertThat(facts("Breast cancer with metastatic axillary lymph nodes, biopsy.").course().metastatic()).isFalse();
  }

  @Test
  void aGroupFollowsFromTnmByACitedRow() {
    var stage = facts("Lung adenocarcinoma, cT2aN2M0 on EBUS.").stage();
    assertThat(stage.group()).isEqualTo("IIIA");
    assertThat(stage.derived()).isTrue();
  }
}
