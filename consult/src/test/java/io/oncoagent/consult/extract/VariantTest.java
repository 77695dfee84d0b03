package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Biomarker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A variant told apart from the name of its gene. */
class VariantTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "LMC: BCR::ABL1 sube al 9 %, se detecta la mutación T315I. | ABL1 T315I POSITIVE", "CML: BCR::ABL1 rises to 9 %, the T315I mutation is found. | ABL1 T315I POSITIVE", "LMC. BCR::ABL1 9 %, sin mutación T315I. | ABL1 T315I NEGATIVE",
      "LMC. BCR::ABL1 9 %, sin mutación T315I. | BCR::ABL1 null POSITIVE", "NSCLC: EGFR ex19del; the rebiopsy shows the C797S mutation. | EGFR C797S POSITIVE", "CPNM con EGFR del19; rebiopsia con mutación T790M. | EGFR T790M POSITIVE",
      "NSCLC: EGFR ex19del; the rebiopsy shows the C797S mutation. | EGFR ex19del POSITIVE", "NSCLC EGFR L858R, no T790M. | EGFR T790M NEGATIVE", "NSCLC EGFR 19del, ALK negative. | EGFR 19del POSITIVE"})
  void theVariantIsRead(String note, String result) {
    List<Biomarker> markers = Notes.facts(note).biomarkers();
    assertThat(markers).extracting(marker -> marker.name() + " " + marker.alteration() + " " + marker.status()).contains(result);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"NSCLC EGFR exon 19 deletion, test for T790M. | T790M", "CPNM con EGFR del19; buscar la mutación T790M. | T790M"})
  void whatIsToBeTestedIsNoResult(String note, String variant) {
    assertThat(Notes.facts(note).biomarkers()).extracting(Biomarker::alteration).doesNotContain(variant);
  }
}
