package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import org.junit.jupiter.api.Test;

/** A copied-forward note gives its latest state, whichever way round its entries stand; the older is kept. */
class LatestStateTest {
  private static final String NEWEST_FIRST =
      """
      Progress note [DATE-3: +210 d]
      ECOG 2. Progression on FOLFIRI. KRAS G12D in ctDNA. Stage IV colon cancer.

      Progress note [DATE-2: +90 d]
      ECOG 1. On FOLFIRI cycle 6, stable disease.

      Progress note [DATE-1]
      ECOG 0. New patient: stage III colon adenocarcinoma on biopsy. KRAS wild type. S/p hemicolectomy.
      """;

  @Test
  void theNewestEntryDecidesAlsoWhereItStandsFirst() {
    ClinicalFacts facts = facts(NEWEST_FIRST);
    assertThat(facts.performance()).isNotNull().satisfies(performance -> assertThat(performance.value()).isEqualTo(2));
    assertThat(facts.stage().group()).isEqualTo("IV");
    assertThat(marker(facts, "KRAS").status()).isEqualTo(MarkerStatus.POSITIVE);
  }

  @Test
  void theOlderStateIsKeptAsHistory() {
    ClinicalFacts facts = facts(NEWEST_FIRST);
    assertThat(facts.history()).anySatisfy(past -> {
      assertThat(past.item()).isEqualTo("ECOG");
      assertThat(past.value()).isEqualTo("0");
      assertThat(past.superseded()).isTrue();
    });
    assertThat(facts.history()).anySatisfy(past -> assertThat(past.item()).isEqualTo("stage"));
    assertThat(facts.history()).anySatisfy(past -> assertThat(past.item()).isEqualTo("event"));
  }

  @Test
  void aListOfYearsEndsInToday() {
    ClinicalFacts facts = facts("2019: Stage II breast cancer, ER+, HER2 negative. ECOG 0.\n2023: liver metastases, biopsy ER-, HER2 3+. ECOG 1.\nNow: cycle 4 of docetaxel, ECOG 2.");
    assertThat(facts.performance()).isNotNull().satisfies(performance -> assertThat(performance.value()).isEqualTo(2));
    assertThat(marker(facts, "ER").status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(marker(facts, "HER2").status()).isEqualTo(MarkerStatus.POSITIVE);
    assertThat(facts.stage().group()).isEqualTo("IV");
  }

  @Test
  void aCorrectedStageReplacesTheOneBefore() {
    assertThat(facts("Melanoma stage IB? No - corrected: stage IIA, excised.").stage().group()).isEqualTo("IIA");
  }

  @Test
  void treatmentsTellWhenTheyWereGivenAndWhyTheyEnded() {
    ClinicalFacts facts = facts("Stage IV lung adenocarcinoma, biopsy. Received pembrolizumab in 2023, stopped because of colitis. Then carboplatin completed 3 months ago.");
    assertThat(facts.priorTreatments()).anySatisfy(prior -> {
      assertThat(prior.name()).isEqualTo("pembrolizumab");
      assertThat(prior.when()).isEqualTo("2023");
      assertThat(prior.stopped()).isEqualTo("toxicity");
    });
    assertThat(facts.priorTreatments()).anySatisfy(prior -> assertThat(prior.when()).isEqualTo("3 months ago"));
  }
}
