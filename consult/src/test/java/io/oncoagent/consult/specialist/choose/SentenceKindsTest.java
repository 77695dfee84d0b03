package io.oncoagent.consult.specialist.choose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceKindsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "her2 testing should be performed on every primary tumor.",
        "an mri of the pelvis is recommended before surgery.",
        "patients should be tested for hepatitis b before rituximab.",
        "the initial workup includes a bone marrow aspirate.",
        "if a mass is found, a core needle biopsy is required.",
        "most masses require a histological diagnosis."
      })
  void asksForATest(String plain) {
    assertThat(TestSentence.is(plain, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patients with a good performance status can receive gemcitabine.",
        "patients with activating variants may benefit from a single-agent inhibitor.",
        "for patients with poor performance status, single-agent chemotherapy should be considered.",
        "response rates were similar in the plasma and the tissue groups.",
        "in one trial, 400 untreated patients received cetuximab, and egfr status was assessed.",
        "the drug can prevent cirrhosis after neonatal screening is used to find the disease.",
        "omission of the marrow biopsy may be considered.",
        "the count is used to define risk groups."
      })
  void aTreatmentOrAResultIsNoTest(String plain) {
    assertThat(TestSentence.is(plain, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oxaliplatin causes severe neuropathy in some patients.",
        "the label includes a boxed warning about hepatotoxicity.",
        "the drug prolongs the qt interval, can cause fatal arrhythmias, and requires monitoring of electrolytes.",
        "beta blockade must never be started before alpha blockade; a crisis can follow.",
        "patients with resolved hepatitis are at risk of reactivation and require monitoring."
      })
  void warns(String plain) {
    assertThat(WarningSentence.is(plain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the drug improved survival and is associated with lower rates of toxicity than docetaxel.",
        "carboplatin is active and is associated with less neurotoxicity.",
        "the antibody can also be combined to avoid the toxicities of cytotoxic agents.",
        "the decision involves a discussion of potential benefits and side effects.",
        "the risk of relapse is about 16% with one risk factor.",
        "in each of these studies, common toxicities were nausea and rash.",
        "costs and financial toxicities may prevent its use."
      })
  void praisePriceTalkAndTrialsAreNoWarning(String plain) {
    assertThat(WarningSentence.is(plain)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "supportive care during remission induction should routinely include red cell and platelet transfusions.",
        "most patients also receive a bisphosphonate.",
        "cns prophylaxis is achieved with intrathecal chemotherapy.",
        "anticonvulsants are mandatory for patients with seizures.",
        "prophylaxis for herpes zoster is given during chemotherapy."
      })
  void advisesCare(String plain) {
    assertThat(CareSentence.is(plain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "these side effects may include chronic fatigue and infection.",
        "a complete response is defined as a normal count without symptoms.",
        "differentiation syndrome is a life-threatening syndrome manifested by fever.",
        "one patient died of infection.",
        "surgery for patients with limited symptomatic metastases."
      })
  void definitionsHarmsAndTumourTreatmentAreNoCare(String plain) {
    assertThat(CareSentence.is(plain)).isFalse();
  }

  @Test
  void whatIsOnlyReportedToBeSafeIsNotAlsoAdvised() {
    assertThat(CareSentence.advises("resection of liver deposits can be done with low mortality and relieves symptoms in many patients.")).isFalse();
    assertThat(CareSentence.advises("resection of liver deposits is recommended for relief of symptoms.")).isTrue();
    assertThat(CareSentence.advises("this form is managed by lowering the immunosuppression.")).isTrue();
  }
}
