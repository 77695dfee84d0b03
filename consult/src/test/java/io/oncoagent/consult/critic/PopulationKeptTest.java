package io.oncoagent.consult.critic;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Tissue;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One sentence a rule of populations, harms, intervals and second halves; the labelled pairs are in {@link GroupPairsTest} and {@link
 * CompendiumOutputsTest}.
 */
class PopulationKeptTest {
  private static final String NOTE = "Case under review.";

  @Test
  void theHeadingAboveAPassageIsItsPopulationWhereTheSentenceNamesNone() {
    List<String> stageTwo = List.of("[1] guideline › Stage II disease :: Surgery alone is the standard treatment.");
    assertThat(failed(stageTwo, "For stage II tumours, surgery alone is standard [1].")).isEmpty();
    assertThat(failed(stageTwo, "For stage IV tumours, surgery alone is standard [1].")).contains("population-kept");
  }

  @Test
  void aStageWithinTheRangeOfThePassageIsKept() {
    List<String> range = List.of("[1] guideline › Treatment :: Patients with stage IB to IIIA disease receive cisplatin after surgery.");
    assertThat(failed(range, "In stage II disease, cisplatin is given after surgery [1].")).isEmpty();
    assertThat(failed(range, "In stage IIIB disease, cisplatin is given after surgery [1].")).contains("population-kept");
  }

  @Test
  void eachPartOfASentenceSpeaksOfItsOwnGroup() {
    List<String> two = List.of("[1] guideline › Treatment :: Fit patients receive FOLFIRINOX; frail patients receive gemcitabine.");
    assertThat(failed(two, "Frail patients receive gemcitabine [1].")).isEmpty();
    assertThat(failed(two, "Frail patients receive FOLFIRINOX [1].")).contains("population-kept");
  }

  @Test
  void aQuotedPassageKeepsTheGroupsThatItNames() {
    List<String> passage = List.of("[1] guideline › Metastatic disease :: Ibrutinib is an option in relapsed disease. In newly diagnosed disease, observation is preferred.");
    assertThat(failed(passage, "The guideline: “In newly diagnosed disease, observation is preferred.” [1]"))
        .doesNotContain("population-kept");
  }

  @Test
  void aPatientNamedAsTheContrastIsNoOtherPopulation() {
    List<String> passage = List.of("[1] guideline › Treatment :: Trastuzumab is added to chemotherapy in HER2-positive disease.");
    String claim = "Trastuzumab is added to chemotherapy in HER2-positive disease and is not offered here, since HER2 is negative [1].";
    assertThat(Trial.failed(Trial.of("51F breast cancer, HER2 negative, biopsy.", passage, "## Options\n" + claim, Tissue.CONFIRMED)))
        .doesNotContain("population-kept");
  }

  @Test
  void aDrugInTheNameOfASourceIsNotWhatTheSentenceSays() {
    List<String> passages = List.of(
        "[1] hairy › First line :: Cladribine with or without rituximab is the standard of care.",
        "[2] hairy › Cautions :: Purine analogues are to be avoided with active infection [PDQ: Hairy Cell Leukemia Treatment › Cladribine with or without rituximab, 2025-12-30].");
    assertThat(failed(passages, "Cladribine with or without rituximab is an option [1].")).doesNotContain("dangerous-pairs");
  }

  @Test
  void aPairThatAPassageWarnsOfIsStillRefused() {
    List<String> passages = List.of("[1] guideline › Treatment :: Ibrutinib is an option. Rituximab is an option.",
        "[2] guideline › Cautions :: Ibrutinib should be avoided with rituximab.");
    assertThat(failed(passages, "Ibrutinib with rituximab is an option [1].")).contains("dangerous-pairs");
  }

  @Test
  void anIntervalDoesNotBecomeADuration() {
    List<String> passage = List.of("[1] guideline › Treatment :: Docetaxel 75 mg/m2 is given every 3 weeks for 6 cycles.");
    assertThat(failed(passage, "Docetaxel 75 mg/m2 is given every 21 days for 6 cycles [1].")).isEmpty();
    assertThat(failed(passage, "Docetaxel 75 mg/m2 is given for 3 weeks [1].")).contains("schedule-kept");
  }

  @Test
  void aSecondHalfAboutAnotherGroupTakesNothingBack() {
    List<String> other = List.of("[1] guideline › Treatment :: Pembrolizumab is recommended in adults, but it is not recommended in children.");
    assertThat(failed(other, "Pembrolizumab is recommended in adults [1].")).isEmpty();
    List<String> same = List.of("[1] guideline › Treatment :: Umbralisib was approved for marginal zone lymphoma, but the approval was withdrawn.");
    assertThat(failed(same, "Umbralisib was approved for marginal zone lymphoma [1].")).contains("nothing-taken-back");
  }

  @Test
  void aHarmStaysWithItsDrug() {
    List<String> passage = List.of("[1] guideline › Treatment :: Oxaliplatin causes peripheral neuropathy, whereas irinotecan causes diarrhea.");
    assertThat(failed(passage, "Diarrhea is caused by irinotecan [1].")).isEmpty();
    assertThat(failed(passage, "Diarrhea is caused by oxaliplatin [1].")).contains("harm-keeps-its-owner");
  }

  @Test
  void aSentenceTooLongToBeReadFails() {
    List<String> passage = List.of("[1] guideline › Treatment :: Surgery is recommended in stage II disease.");
    assertThat(failed(passage, "In stage II disease surgery is recommended, " + "in stage II disease, ".repeat(300) + "and so on [1].")).contains("population-kept");
  }

  private static List<String> failed(List<String> passages, String claim) {
    return Trial.failed(Trial.of(NOTE, passages, "## Options\n" + claim, Tissue.NOT_MENTIONED));
  }
}
