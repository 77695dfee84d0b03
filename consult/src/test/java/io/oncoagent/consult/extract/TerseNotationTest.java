package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What busy clinicians write in few letters. */
class TerseNotationTest {
  @Test
  void theAllelicRatioIsNoAndrogenReceptor() {
    assertThat(facts("AML, FLT3-ITD positive (AR 0.7), NPM1 mutated.").biomarkers()).extracting("name").containsExactly("FLT3", "NPM1");
    assertThat(marker(facts("Salivary duct carcinoma, AR 90%, HER2 0."), "AR").value()).isEqualTo("90 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Breast cancer, node negative, ER positive, HER2 negative.", "Breast cancer, nodes neg, ER+ PR+ HER2-.", "Breast cancer, margins negative, LVI negative, ER positive, HER2 0.", "Cáncer de mama, ganglios negativos, RE positivo, HER2 negativo."})
  void whatIsNegativeBeforeTheCommaIsNotTheNextMarker(String note) {
    assertThat(marker(facts(note), "ER").status()).isEqualTo(MarkerStatus.POSITIVE);
    assertThat(marker(facts(note), "HER2").status()).isEqualTo(MarkerStatus.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lung adenocarcinoma. Negative: EGFR, ALK.", "Lung adenocarcinoma, negative for EGFR, ALK.", "Lung adenocarcinoma, neg EGFR and ALK.", "Lung adenocarcinoma. EGFR and ALK neg."})
  void whatIsNegativeBeforeItsMarkerStaysSo(String note) {
    assertThat(marker(facts(note), "EGFR").status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(marker(facts(note), "ALK").status()).isEqualTo(MarkerStatus.NEGATIVE);
  }

  @Test
  void aDenialOfOtherIllnessEndsWhereADiagnosisIsStated() {
    assertThat(facts("52M, fit, no illnesses, acute myeloid leukemia newly diagnosed on marrow.").cancer()).isNotNull();
    assertThat(facts("34F, no fever, lymphoma or weight loss. Asthma only.").cancer()).isNull();
  }

  @Test
  void helperCellsAreNoMarker() {
    assertThat(facts("Anal SCC, biopsy proven. HIV on ART, CD4 count 410.").biomarkers()).isEmpty();
    assertThat(marker(facts("T-cell lymphoma on biopsy, CD4+."), "CD4").status()).isEqualTo(MarkerStatus.POSITIVE);
  }

  @Test
  void anAgeIsNoValue() {
    assertThat(marker(facts("Gastric adenocarcinoma, MSI low, 63 y.o. man."), "MSI").value()).isNull();
  }

  @Test
  void theLastOfASeriesIsTheValue() {
    assertThat(marker(facts("Prostate cancer, PSA 3 -> 9.5 -> 27."), "PSA").value()).isEqualTo("27");
  }

  @Test
  void aPendingTestBeforeTheCommaIsAnothers() {
    ClinicalFacts facts = facts("Gastric adenocarcinoma, HER2 2+ on IHC, ISH pending, dMMR.");
    assertThat(marker(facts, "MMR").status()).isEqualTo(MarkerStatus.POSITIVE);
    assertThat(marker(facts("Melanoma. Pending: BRAF."), "BRAF").status()).isEqualTo(MarkerStatus.PENDING);
  }

  @Test
  void aVariantWithoutItsGeneBelongsToTheOneBefore() {
    ClinicalFacts facts = facts("CML on dasatinib. ABL1 T315I not detected, V299L detected.");
    assertThat(facts.biomarkers()).filteredOn(one -> one.name().equals("ABL1")).extracting("alteration", "status").containsExactlyInAnyOrder(
        org.assertj.core.groups.Tuple.tuple("T315I", MarkerStatus.NEGATIVE), org.assertj.core.groups.Tuple.tuple("V299L", MarkerStatus.POSITIVE));
  }

  @Test
  void aScoreBesideItsResultIsOneResult() {
    ClinicalFacts facts = facts("Ovarian high-grade serous carcinoma, HRD positive (GIS 48).");
    assertThat(facts.biomarkers()).hasSize(1);
    assertThat(marker(facts, "HRD").status()).isEqualTo(MarkerStatus.POSITIVE);
    assertThat(marker(facts, "HRD").value()).isEqualTo("48");
    assertThat(marker(facts("Ovarian carcinoma, GIS 21."), "HRD").status()).isEqualTo(MarkerStatus.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"61 yo postmenop F with breast cancer.", "58 yo menopausal F, breast cancer.", "Breast cancer in a 44 y/o F."})
  void sexStandsBehindTheAge(String note) {
    assertThat(facts(note).patient().sex()).isEqualTo("female");
  }

  @Test
  void yearsInOneLetterOpenASentence() {
    assertThat(facts("Esophageal adenocarcinoma. 71 y, ECOG 1.").patient().ageYears()).isEqualTo(71);
    assertThat(facts("Esophageal adenocarcinoma, HIV for 12 y, stable.").patient().ageYears()).isNull();
  }

  @Test
  void aRegimenOfSeveralClassesCountsEach() {
    assertThat(facts("Breast cancer, HER2 3+. Received TCHP x6.").priorTreatments()).extracting(PriorTreatment::kind).containsExactlyInAnyOrder(TreatmentKind.CHEMOTHERAPY, TreatmentKind.TARGETED);
    assertThat(facts("DLBCL, received CHOP x6.").priorTreatments()).extracting(PriorTreatment::kind).containsExactly(TreatmentKind.CHEMOTHERAPY);
  }

  @Test
  void shortNamesOfTreatmentsBelongToTheirDisease() {
    assertThat(facts("Multiple myeloma, VRd x4 then auto 2021, len maintenance since, now relapse.").priorTreatments()).extracting(PriorTreatment::name)
        .contains("autologous transplant", "lenalidomide");
    assertThat(facts("Breast cancer. Hit by an auto 2021.").priorTreatments()).isEmpty();
    assertThat(facts("Papillary thyroid carcinoma, thyroidectomy, RAI 2x.").priorTreatments()).extracting(PriorTreatment::kind).contains(TreatmentKind.RADIOTHERAPY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adenocarcinoma de colon pT3N1M0 operado. Ahora progresión hepática.", "Colon adenocarcinoma pT3N1M0, resected. Now hepatic progression.", "Colon adenocarcinoma pT3N1M0, resected, has progressed in the liver."})
  void progressionInAnOrganIsDistant(String note) {
    assertThat(facts(note).cancer().stage().group()).isEqualTo("IV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Path GBM IDH-wt, MGMT methylated.", "Temporal mass resected. Path: glioblastoma, IDH wild type.", "Histo: melanoma, Breslow 2 mm."})
  void aPathologyLineConfirms(String note) {
    assertThat(facts(note).tissue().status()).isEqualTo(Tissue.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CML on imatinib since 2019, BCR::ABL1 was 0.1% and is now rising to 3% IS.", "Prostate cancer on ADT, PSA rising 2 -> 9.", "CML on nilotinib, loss of MMR."})
  void aRisingMarkerOnTreatmentIsProgress(String note) {
    assertThat(facts(note).course().setting()).isEqualTo(Setting.PROGRESSIVE);
  }

  @Test
  void whatHasNoStageMissesNone() {
    assertThat(facts("AML, newly diagnosed, 70 year old man, ECOG 1.").missing()).extracting("item").doesNotContain("stage");
    assertThat(facts("Lung adenocarcinoma, biopsy proven, 70 year old man, ECOG 1.").missing()).extracting("item").contains("stage");
    assertThat(facts("4 year old girl, neuroblastoma.").missing()).extracting("item").doesNotContain("wish for fertility");
  }
}
