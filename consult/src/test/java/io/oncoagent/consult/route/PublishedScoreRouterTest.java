package io.oncoagent.consult.route;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Contribution;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.RuleHit;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The published score exactly, the hard rules beside it, and the defects of the published router. */
class PublishedScoreRouterTest {
  private final CaseRouter router = new PublishedScoreRouter(Lexicon.shipped());

  private Route route(String note) {
    return router.route(facts(note), TierChoice.AUTO);
  }

  @Test
  void stageFourPancreaticWithKrasAndBrca2ScoresEightTenths() {
    Route route = route("Stage IV pancreatic cancer, biopsy proven, KRAS mutated, BRCA2 mutated. 60F. No treatment so far.");
    assertThat(route.score()).isEqualTo(0.80);
    assertThat(route.tier()).isEqualTo(Tier.TWO);
    assertThat(route.contributions()).extracting(Contribution::weight).containsExactly(0.40, 0.25, 0.15);
  }

  @Test
  void tierTwoIsReachableOnAFirstQueryBecauseFactsComeFirst() {
    assertThat(route("Metastatic renal cell carcinoma, biopsy proven, lung metastases, 60M.").tier()).isEqualTo(Tier.TWO);
  }

  @Test
  void theTierOverrideIsObeyedBothWaysAndShown() {
    ClinicalFacts facts = facts("Stage IV pancreatic cancer, KRAS mutated, 60F.");
    Route one = router.route(facts, TierChoice.ONE);
    assertThat(one.tier()).isEqualTo(Tier.ONE);
    assertThat(one.override()).isEqualTo(Tier.ONE);
    assertThat(one.score()).isEqualTo(router.route(facts, TierChoice.AUTO).score());
  }

  @Test
  void everyDistinctKindOfPriorTreatmentCounts() {
    Route route = route("Colon cancer stage II, 60M, s/p hemicolectomy in 2020, completed FOLFOX x12, then radiotherapy 50 Gy to the pelvis in 2022.");
    assertThat(route.contributions()).filteredOn(one -> one.factor().equals("prior treatment")).hasSize(3).extracting(Contribution::weight).containsOnly(0.10);
  }

  @Test
  void anUnidentifiedCancerKeepsItsPublishedWeight() {
    assertThat(route("60M with widespread malignancy, biopsy pending.").contributions()).extracting(Contribution::weight).contains(0.30);
  }

  @Test
  void brafCountsOnlyAsV600E() {
    assertThat(route("Colon cancer, 60M, BRAF V600E mutated.").contributions()).extracting(Contribution::factor).contains("biomarkers");
    assertThat(route("Colon cancer, 60M, BRAF K601E mutated.").contributions()).extracting(Contribution::factor).doesNotContain("biomarkers");
  }

  @Test
  void negativeMarkersAddNothing() {
    assertThat(route("Lung adenocarcinoma, 60M, EGFR wild type, ALK negative.").contributions()).isEmpty();
  }

  @Test
  void hardRulesStandBesideTheScoreAndRaiseTheTier() {
    Route route = route("8-year-old boy with Wilms tumour, biopsy, stage I.");
    assertThat(route.score()).isLessThan(0.5);
    assertThat(route.rules()).extracting(RuleHit::rule).contains("CHILD_OR_AYA", "RARE_CANCER");
    assertThat(route.tier()).isEqualTo(Tier.TWO);
  }

  @Test
  void eachHardRuleFiresOnItsNote() {
    assertThat(route("Breast cancer, 44F, pregnant 20 weeks.").rules()).extracting(RuleHit::rule).contains("PREGNANCY");
    assertThat(route("Breast cancer, 70F, ECOG 3.").rules()).extracting(RuleHit::rule).contains("ECOG_3_PLUS");
    assertThat(route("Breast cancer, 82F, frail.").rules()).extracting(RuleHit::rule).contains("FRAILTY");
    assertThat(route("Breast cancer, 70F, on haemodialysis.").rules()).extracting(RuleHit::rule).contains("ORGAN_FAILURE");
    assertThat(route("Metastatic adenocarcinoma of unknown primary, 70F.").rules()).extracting(RuleHit::rule).contains("UNKNOWN_PRIMARY");
    assertThat(route("Prostate cancer, 70M. MRI: spinal cord compression.").rules()).extracting(RuleHit::rule).contains("RED_FLAG");
    assertThat(route("70M, prostate cancer 2010, treated. Now lung adenocarcinoma on biopsy.").rules()).extracting(RuleHit::rule).contains("TWO_PRIMARIES");
  }

  @Test
  void anOrdinaryCaseStaysFast() {
    assertThat(route("62F, breast cancer, ER positive, HER2 negative, stage I, ECOG 0.").tier()).isEqualTo(Tier.ONE);
  }
}
