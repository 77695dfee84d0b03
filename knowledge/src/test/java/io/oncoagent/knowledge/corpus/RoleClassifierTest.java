package io.oncoagent.knowledge.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.evidence.SentenceRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleClassifierTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RECOMMENDS | Surgery is the treatment of choice for stage I disease.
      RECOMMENDS | Patients with node-positive disease should receive chemotherapy.
      ADVISES_AGAINST | Routine lymph node dissection is not recommended.
      ADVISES_AGAINST | The drug is contraindicated in pregnancy.
      REPORTS_TRIAL | In a phase III trial, 200 patients were randomly assigned to drug A or drug B.
      REPORTS_TRIAL | Median overall survival was 12 months (HR, 0.7; 95% CI, 0.5-0.9).
      APPROVAL | The FDA approved drug A for relapsed disease.
      WITHDRAWAL | The manufacturer voluntarily withdrew the indication for drug A.
      HISTORY | In the past, mastectomy was used for all patients.
      CAUTION | Serious cardiac toxicity has been seen with this combination.
      DEFINITION | Castration resistance is defined as a rising marker despite low testosterone.
      BACKGROUND | Toe cancer arises in toes.
      BACKGROUND | There is no standard treatment for relapsed disease.
      OTHER_POPULATION | Children with this tumor should be treated in a pediatric center.
      """)
  void aSentenceIsReadForWhatItDoes(SentenceRole role, String sentence) {
    assertThat(RoleClassifier.classify(sentence, new RoleClassifier.Place(null, "Treatment", false, "Toe Cancer Treatment"))).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      LISTS_OPTION | Treatment options for stage II toe cancer include: | Radiation therapy.
      LISTS_OPTION | Standard treatment options include the following: | Watchful waiting or active monitoring.
      REPORTS_TRIAL | Evidence (radiation therapy): | Radiation therapy improved survival.
      REPORTS_TRIAL | Treatment options under clinical evaluation include: | Radiation therapy.
      REPORTS_TRIAL | Treatment options for stage II toe cancer include: | Cryosurgery (under clinical evaluation).
      LISTS_OPTION | Treatment options for asymptomatic toe cancer include: | Watchful waiting.
      LISTS_OPTION | Treatment options for symptomatic toe cancer include: | Radiation therapy.
      LISTS_OPTION | Definitive therapy options include the following: | Radiation therapy.
      BACKGROUND | Symptoms that treatment may include are: | Pain.
      BACKGROUND | The disadvantages of the treatment options include: | Swelling.
      BACKGROUND | Treatment depends on the following factors: | Tumor size.
      """)
  void anItemIsAnOptionOnlyWhereItsLeadInOffersTreatment(SentenceRole role, String lead, String item) {
    assertThat(RoleClassifier.classify(item, new RoleClassifier.Place(lead, "Treatment", true, "Toe Cancer Treatment"))).isEqualTo(role);
  }
}
