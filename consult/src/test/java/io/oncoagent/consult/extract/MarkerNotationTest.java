package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How laboratories and clinicians write results. */
class MarkerNotationTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Glioma. 1p19q non-codeleted.|1p/19q codeletion|NEGATIVE",
      "Endometrial carcinoma, p53 aberrant.|TP53|POSITIVE",
      "Vulvar carcinoma (p53 abn, p16 neg).|TP53|POSITIVE",
      "Breast cancer, biopsy ER-, HER2 3+.|ER|NEGATIVE",
      "Breast cancer, FISH amplified, HER2 IHC 2+.|HER2|POSITIVE",
      "Breast cancer, HER2 2+ (D-DISH: ratio 2.6, amplified).|HER2|POSITIVE",
      "Breast cancer, oestrogen Allred 7.|ER|POSITIVE",
      "NSCLC, PD-L1 (SP142) IC 2%.|PD-L1|POSITIVE",
      "Colon cancer. No mutation detected in KRAS or NRAS.|NRAS|NEGATIVE",
      "CLL with del17p, IGHV unmutated.|del(17p)|POSITIVE",
      "ALL, end of induction MRD 0.4%.|MRD|POSITIVE",
      "Ovarian carcinoma, FRα high (80%).|FRalpha|POSITIVE",
      "NET, uptake Krenning 4.|SSTR|POSITIVE",
      "Breast cancer, TP53 mut.|TP53|POSITIVE",
      "Prostate cancer, BRCA2 germinal: no mutación.|BRCA2|NEGATIVE",
      "Ovarian carcinoma. We sent blood for BRCA and tumour for HRD; neither result is back.|HRD|PENDING",
      "Lymphoma, hep B core Ab positive.|anti-HBc|POSITIVE"})
  void isReadAsMeant(String note, String name, MarkerStatus status) {
    assertThat(marker(facts(note), name).status()).isEqualTo(status);
  }

  @Test
  void aSpecimenIsNoResult() {
    ClinicalFacts facts = facts("Breast cancer, ESR1 D538G mutation in ctDNA.");
    assertThat(facts.biomarkers()).noneMatch(one -> one.name().equals("ctDNA"));
    assertThat(marker(facts, "ESR1").status()).isEqualTo(MarkerStatus.POSITIVE);
  }

  @Test
  void aVariantIsNoPotassium() {
    ClinicalFacts facts = facts("MDS, SF3B1 K700E, VAF 34%.");
    assertThat(facts.organFunction()).noneMatch(one -> one.name().equals("potassium"));
    assertThat(facts.redFlags()).isEmpty();
  }
}
