package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Stage;
import io.oncoagent.domain.facts.Tissue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** «Metastatic carcinoma» in a regional node is N, not M. */
class NodesAndSpreadTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Breast IDC. The lymph node was positive for metastatic carcinoma. cT2N1.|IIB",
    "Breast IDC, the axillary node contained metastatic carcinoma. Clinical T2 N1 M0.|IIB",
    "Breast IDC, metastatic carcinoma in 3 of 14 axillary nodes. pT2 pN1.|IIB",
    "Lung adenocarcinoma. One of four station 11R nodes contains metastatic adenocarcinoma. pT1c pN1.|IIB",
    "Breast IDC cT2N1M0. Now metastatic to the liver.|IV",
    "Metastatic breast IDC, originally T2N1M0 in 2015.|IV",
    "Gastric adenocarcinoma. Supraclavicular node biopsy shows metastatic adenocarcinoma.|IV",
    "Prostate cancer. Retroperitoneal nodes: metastatic adenocarcinoma.|IV",
    "Breast IDC. Nodes positive, metastatic to bone.|IV",
    "mCRC, KRAS wt. Biopsy adenocarcinoma of the colon.|IV"
  })
  void nodesOfTheRegionAreNotDistant(String note, String group) {
    assertThat(facts(note).stage().group()).isEqualTo(group);
  }

  @Test
  void aNodeWithDepositsIsTissue() {
    assertThat(facts("Melanoma of the back. Sentinel node showed metastatic melanoma.").tissue().status()).isEqualTo(Tissue.CONFIRMED);
    assertThat(facts("Melanoma of the back. Sentinel node showed metastatic melanoma.").stage().group()).isNull();
  }

  @Test
  void liverCancerInTheVeinOrBeyondTheLiverIsAdvanced() {
    Stage stage = facts("HCC, LI-RADS 5, Child-Pugh A6, tumour thrombus of the right portal vein (Vp3), ECOG 1.").stage();
    assertThat(stage.other()).isEqualTo("BCLC C");
    assertThat(stage.derived()).isTrue();
    assertThat(facts("HCC, LR-5, 4 cm single lesion, no tumour thrombus, Child-Pugh A5, ECOG 0.").stage().other()).isEqualTo("BCLC A");
    assertThat(facts("HCC, portal vein tumour thrombus, Child-Pugh C, ECOG 3.").stage().other()).isNull();
    assertThat(facts("HCC BCLC B, Child-Pugh A.").stage().other()).isEqualTo("BCLC B");
  }

  @Test
  void prostateGroupsAskForNodesAndSpreadOnlyWhereTheNoteGivesThem() {
    assertThat(facts("Prostate cancer on biopsy, Gleason 3+4, PSA 9, cT2a N0 M0.").stage().group()).isEqualTo("IIB");
    assertThat(facts("Prostate cancer on biopsy, Gleson 3+4, PSA 9, cT2a.").stage().group()).isNull();
  }

  @Test
  void aLetterThatIsAValueEndsItsSentence() {
    assertThat(facts("CLL, Hb 9, platelets 70, so Binet C. FISH del(17p) neg.").stage().other()).isEqualTo("Binet C");
  }
}
