package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status of markers by the words near them, lists included. */
class MarkerListScopeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Lung adenocarcinoma. EGFR/ALK/ROS1 neg. | ROS1 | NEGATIVE",
    "Lung adenocarcinoma. EGFR, ALK and ROS1: wild type. | EGFR | NEGATIVE",
    "Lung adenocarcinoma. Negative for EGFR, ALK and ROS1. | ALK | NEGATIVE",
    "Breast cancer ER 95%, PR 60%, HER2 0. | ER | POSITIVE",
    "Breast cancer ER 95%, PR 60%, HER2 0. | HER2 | NEGATIVE",
    "Breast cancer ER+/PR+/HER2-. | HER2 | NEGATIVE",
    "Breast cancer ER+/PR+/HER2-. | PR | POSITIVE",
    "Breast cancer, HER2 2+, ISH amplified. | HER2 | POSITIVE",
    "Breast cancer, HER2 2+, FISH not amplified. | HER2 | NEGATIVE",
    "Breast cancer, HER2 2+, ISH pending. | HER2 | EQUIVOCAL",
    "Breast cancer, HER2 3+. | HER2 | POSITIVE",
    "Colon cancer, MSI-H. | MSI | POSITIVE",
    "Colon cancer, pMMR. | MMR | NEGATIVE",
    "Colon cancer, loss of MLH1 and PMS2. | MMR | POSITIVE",
    "NSCLC, PD-L1 TPS 80%. | PD-L1 | POSITIVE",
    "NSCLC, PD-L1 <1%. | PD-L1 | NEGATIVE",
    "NSCLC, EGFR pending. | EGFR | PENDING",
    "NSCLC, EGFR not tested. | EGFR | UNKNOWN",
    "AML with FLT3-ITD. NPM1 mutated. | FLT3 | POSITIVE",
    "AML, NGS: ASXL1, RUNX1. | RUNX1 | POSITIVE",
    "Cáncer de mama, RE positivo, HER2 negativo. | HER2 | NEGATIVE",
    "Cáncer de colon, KRAS nativo. | KRAS | NEGATIVE",
    "Melanoma, BRAF V600E mutated. | BRAF | POSITIVE"
  })
  void theStatusFollowsTheWordsOfItsList(String note, String name, MarkerStatus status) {
    assertThat(marker(facts(note), name).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Lung cancer, on an EGFR inhibitor. | EGFR",
    "Breast cancer, HER2-directed therapy considered. | HER2",
    "Colon cancer, anti-EGFR antibody discussed. | EGFR",
    "Lung cancer, eGFR 55. | EGFR",
    "Lung cancer, KRAS G12C inhibitor asked for. | KRAS"
  })
  void aDrugClassOrKidneyFunctionIsNoResult(String note, String name) {
    assertThat(facts(note).biomarkers()).extracting(Biomarker::name).doesNotContain(name);
  }

  @Test
  void valuesAndAlterationsAreKeptAsWritten() {
    ClinicalFacts facts = facts("NSCLC: EGFR L858R, PD-L1 TPS 80%, MET exon 14 skipping.");
    assertThat(marker(facts, "EGFR").alteration()).isEqualTo("L858R");
    assertThat(marker(facts, "PD-L1").value()).contains("80");
    assertThat(marker(facts, "MET").alteration()).containsIgnoringCase("exon 14");
  }

  @Test
  void aLaterResultStandsAndTheEarlierIsHistory() {
    ClinicalFacts facts = facts("Breast cancer 2019: HER2 1+ negative. Liver biopsy now: HER2 3+ positive.");
    assertThat(facts.biomarkers()).filteredOn(one -> one.name().equals("HER2")).extracting(one -> one.status() + " " + one.grounds().assertion()).contains("POSITIVE PRESENT", "NEGATIVE HISTORICAL");
    assertThat(facts.contradictions()).extracting(one -> one.item()).contains("HER2");
  }
}
