package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static io.oncoagent.consult.extract.Notes.marker;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** «Mutation», «fusion», «variant» say nothing by themselves: the word behind them does. */
class NounThenStatusTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "KRAS mutation not detected|KRAS|NEGATIVE",
    "EGFR mutation was not found|EGFR|NEGATIVE",
    "ALK rearrangement: absent|ALK|NEGATIVE",
    "MET amplification by FISH not seen|MET|NEGATIVE",
    "HER2 mutation absent|HER2|NEGATIVE",
    "KRAS mutation (exons 2 to 4) not identified|KRAS|NEGATIVE",
    "BRCA2 pathogenic variant was not found|BRCA2|NEGATIVE",
    "No variant in PALB2|PALB2|NEGATIVE",
    "Neither KRAS nor NRAS mutation was seen|NRAS|NEGATIVE",
    "EGFR: mutación no encontrada|EGFR|NEGATIVE",
    "PIK3CA mutation testing pending|PIK3CA|PENDING",
    "BRAF mutation status unknown|BRAF|UNKNOWN",
    "PALB2 mutation analysis not done|PALB2|UNKNOWN",
    "ATM variant of uncertain significance|ATM|EQUIVOCAL",
    "No se detectó mutación de BRAF|BRAF|NEGATIVE",
    "NGS did not show an EGFR mutation or ALK fusion|ALK|NEGATIVE",
    "No mutations in EGFR, ALK fusion or ROS1 rearrangement|ROS1|NEGATIVE",
    "EGFR T790M not detected, MET amplification (GCN 12)|MET|POSITIVE",
    "EGFR mutation is present|EGFR|POSITIVE",
    "ROS1 rearrangement detected by FISH|ROS1|POSITIVE",
    "EGFR exon 20 insertion detected|EGFR|POSITIVE",
    "EGFR mutation, negative margins|EGFR|POSITIVE",
    "KRAS mutation with normal liver tests|KRAS|POSITIVE",
    "PTEN nl|PTEN|NEGATIVE"
  })
  void theWordBehindTheNounDecides(String words, String name, MarkerStatus status) {
    assertThat(marker(facts("Adenocarcinoma of the lung on biopsy. " + words + "."), name).status()).isEqualTo(status);
  }

  @Test
  void aLostExpressionIsReadForEachMarkerInItsOwnSense() {
    ClinicalFacts breast = facts("Invasive ductal carcinoma of the breast on core biopsy. ER expression absent, PR expression lost.");
    assertThat(marker(breast, "ER").status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(marker(breast, "PR").status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(marker(facts("Colon adenocarcinoma on biopsy, MLH1 expression absent."), "MMR").status()).isEqualTo(MarkerStatus.POSITIVE);
  }

  @Test
  void aResultGluedToItsNameIsItsOwn() {
    ClinicalFacts facts = facts("Breast IDC on core: ERpos PRneg, HER2neg.");
    assertThat(facts.biomarkers()).extracting(one -> one.name() + " " + one.status()).containsExactly("ER POSITIVE", "PR NEGATIVE", "HER2 NEGATIVE");
    assertThat(facts("Colon adenocarcinoma. KRASwt, NRASmut, BRAFwt.").biomarkers()).extracting(one -> one.name() + " " + one.status()).containsExactly("KRAS NEGATIVE", "NRAS POSITIVE", "BRAF NEGATIVE");
    assertThat(facts("NSCLC. EGFR/ALK/ROS1 neg.").biomarkers()).extracting(one -> one.status().name()).containsOnly("NEGATIVE").hasSize(3);
  }

  @Test
  void aberrationsWithAWordEachAreNoList() {
    assertThat(facts("Myeloma, marrow 40 %: t(11;14), del17p neg, +1q neg.").biomarkers()).extracting(one -> one.name() + " " + one.status())
        .containsExactly("t(11;14) POSITIVE", "del(17p) NEGATIVE", "1q gain NEGATIVE");
    assertThat(facts("Myeloma, marrow 40 %: del(17p), t(4;14), t(14;16) negative.").biomarkers()).extracting(one -> one.status().name()).containsOnly("NEGATIVE").hasSize(3);
  }

  @Test
  void theSpecimenOfAnothersResultIsNoMarkerOfTheList() {
    assertThat(facts("Breast cancer, ER+. ESR1 D538G on ctDNA, PIK3CA wt, AKT1 wt.").biomarkers()).extracting("name").containsExactly("ER", "ESR1", "PIK3CA", "AKT1");
  }
}
