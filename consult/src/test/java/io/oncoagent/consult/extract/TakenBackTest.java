package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.cancer;
import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.ClinicalFacts;
import org.junit.jupiter.api.Test;

/** Suspicions that the note answers itself, and neighbours that are not the cancer asked about. */
class TakenBackTest {
  @Test
  void aSuspicionThatIsRuledOutLaterIsNoCancer() {
    assertThat(cancer("58M. CT suspicious for lung carcinoma. Lavage grew Nocardia, biopsy showed abscess. Malignancy excluded.")).isEqualTo("none");
  }

  @Test
  void aDenialOfTheSameDiseaseAnswersTheSuspicion() {
    assertThat(cancer("Referred for possible lymphoma. Node excision: toxoplasma lymphadenitis, no lymphoma.")).isEqualTo("none");
  }

  @Test
  void anOpenSuspicionStays() {
    ClinicalFacts facts = facts("CT suspicious for lung cancer. First biopsy non-diagnostic, no carcinoma seen; repeat biopsy on Friday.");
    assertThat(facts.cancers()).isNotEmpty();
    assertThat(facts.cancers().getFirst().grounds().assertion()).isEqualTo(Assertion.POSSIBLE);
  }

  @Test
  void excludingAnUnnamedMalignancySuspectsNone() {
    assertThat(cancer("50F, weight loss. Colonoscopy in two weeks to exclude malignancy. Mother had breast cancer.")).isEqualTo("none");
  }

  @Test
  void whatWasScreenedForIsNoCancerNorIsAMarkersName() {
    assertThat(cancer("55F dermatomyositis. Malignancy screen (CT, mammogram, colonoscopy, CA-125) negative. No cancer found.")).isEqualTo("none");
  }

  @Test
  void suspiciousBrushingsProveNothingWhateverTheHeadline() {
    ClinicalFacts facts = facts("69F newly diagnosed perihilar cholangiocarcinoma. Brushings suspicious x2, no tissue diagnosis. ECOG 1.");
    assertThat(facts.tissue().status().blocksTreatment()).isTrue();
    assertThat(facts.cancers().getFirst().grounds().assertion()).isEqualTo(Assertion.POSSIBLE);
  }

  @Test
  void aCarcinomaInSituStepsBackBehindTheInvasiveOne() {
    assertThat(cancer("2012 stage II carcinoma of the left breast. 2021 DCIS of the right breast. Now bone metastases, biopsy: breast origin, ER positive.")).startsWith("breast").isNotEqualTo("breast-dcis");
    assertThat(cancer("52F. Core biopsy of the left breast: ductal carcinoma in situ, 3 cm, no invasion.")).isEqualTo("breast-dcis");
  }

  @Test
  void whatATumourLookedLikeYieldsToWhatItIs() {
    assertThat(cancer("Lung nodules resected: metastatic sarcoma consistent with malignant phyllodes, breast operated in 2020.")).isEqualTo("breast-phyllodes");
  }

  @Test
  void anAbbreviationThatNothingBearsOutYieldsToTheHistology() {
    assertThat(cancer("60M lateral tongue ulcer 3 cm, biopsy squamous cell carcinoma. OPG normal.")).isEqualTo("oral-cavity");
  }
}
