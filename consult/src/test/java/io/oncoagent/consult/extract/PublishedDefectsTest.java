package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.cancer;
import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.facts.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of docs/defects.md on facts, as a test. */
class PublishedDefectsTest {
  @Test
  void smallCellAndNonSmallCellAreTwoCancers() {
    assertThat(cancer("61F, small cell lung cancer, extensive stage, EBUS biopsy.")).isEqualTo("sclc");
    assertThat(cancer("61F, non-small cell lung cancer, EBUS biopsy.")).isEqualTo("nsclc");
  }

  @Test
  void cervicalNodesInHodgkinLymphomaAreNoCervicalCancer() {
    assertThat(cancer("24M with enlarged cervical nodes, excision biopsy: Hodgkin lymphoma, stage IIA.")).isIn("hl", "hl-classic");
  }

  @Test
  void gallbladderIsNoBladder() {
    assertThat(cancer("70F, gallbladder adenocarcinoma found at cholecystectomy, pT2.")).isEqualTo("gallbladder");
  }

  @Test
  void hypothyroidismIsNoThyroidCancer() {
    assertThat(cancer("55F with hypothyroidism on levothyroxine. Rectal adenocarcinoma on biopsy.")).isEqualTo("rectum");
    assertThat(cancer("55F with hypothyroidism on levothyroxine, asks for dose advice.")).isEqualTo("none");
  }

  @Test
  void aRelativesCancerDoesNotWinOverThePatients() {
    assertThat(cancer("Father had breast cancer. 62M with biopsy-proven pancreatic adenocarcinoma.")).isIn("pancreas", "pdac");
    assertThat(cancer("62M with pancreatic adenocarcinoma on EUS-FNA. Family history: breast cancer in mother, colon cancer in uncle.")).isIn("pancreas", "pdac");
  }

  @Test
  void noHistoryOfLungDiseaseIsNoLungCancer() {
    assertThat(cancer("48F, no history of lung disease. Gastric adenocarcinoma on endoscopic biopsy.")).isEqualTo("stomach");
  }

  @Test
  void gastrointestinalBleedingIsNoUterineCancer() {
    assertThat(cancer("66M with GI bleeding; colonoscopy and biopsy: adenocarcinoma of the sigmoid.")).isEqualTo("colon");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Colon adenocarcinoma, stage IIA, resected. | IIA",
    "NSCLC stage IIIB, biopsy done. | IIIB",
    "Larynx squamous carcinoma, stage IVA, biopsy. | IVA",
    "Breast cancer, stage 4, liver biopsy positive. | IV",
    "Cervical cancer FIGO IIIC1, biopsy. | IIIC1",
    "Hodgkin lymphoma, Ann Arbor IIB, node biopsy. | IIB"
  })
  void subStagesAndOtherNumeralsAreRead(String note, String group) {
    assertThat(facts(note).stage().group()).isEqualTo(group);
  }

  @Test
  void otherStagingSystemsAreRead() {
    assertThat(facts("HCC, BCLC C, Child-Pugh A.").stage().other()).contains("BCLC C");
    assertThat(facts("Small cell lung cancer, limited stage.").stage().other()).contains("limited");
    assertThat(facts("Small cell lung cancer, extensive disease.").stage().other()).contains("extensive");
    assertThat(facts("Multiple myeloma, ISS II, marrow 30% plasma cells.").stage().other()).contains("ISS II");
  }

  @Test
  void tnmWithPrefixesAndSubcategoriesIsRead() {
    assertThat(facts("Colon adenocarcinoma pT3N1b, cM0.").stage().tnm()).startsWith("pT3N1b");
    Stage melanoma = facts("Sinonasal carcinoma, cT4aN2bM1a on imaging.").stage();
    assertThat(melanoma.tnm()).isEqualTo("cT4aN2bM1a");
  }

  @Test
  void wildTypeAndNegativeAreNoMutations() {
    ClinicalFacts facts = facts("Lung adenocarcinoma, EGFR wild type, ALK negative.");
    assertThat(marker(facts, "EGFR").status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(marker(facts, "ALK").status()).isEqualTo(MarkerStatus.NEGATIVE);
  }

  @Test
  void patientMetCriteriaIsNoMetMutation() {
    assertThat(facts("Lung adenocarcinoma. Patient met criteria for the trial, met with the team, all questions answered.").biomarkers()).extracting(Biomarker::name).doesNotContain("MET", "KIT");
  }

  @Test
  void acuteMyeloidIsNotUrgent() {
    assertThat(facts("60M, acute myeloid leukaemia, marrow 40% blasts, stable.").redFlags()).isEmpty();
  }

  @Test
  void tnmAndPerformanceAreKept() {
    ClinicalFacts facts = facts("Lung adenocarcinoma cT2aN0M0, ECOG 2.");
    assertThat(facts.stage().tnm()).isEqualTo("cT2aN0M0");
    assertThat(facts.performance()).isNotNull().extracting(performance -> performance.ecog()).isEqualTo(2);
  }

  @Test
  void anOldOtherPrimaryIsListedAndDoesNotLendItsStage() {
    ClinicalFacts facts = facts("68F. Breast cancer stage III in 2009, treated, discharged. Now CT-guided biopsy: squamous cell carcinoma of the right upper lobe.");
    assertThat(facts.cancer()).isNotNull().extracting(one -> one.code()).isEqualTo("lung-squamous");
    assertThat(facts.stage().group()).isNull();
    assertThat(facts.cancers()).extracting(one -> one.grounds().assertion()).contains(Assertion.OTHER_PRIMARY);
  }
}
