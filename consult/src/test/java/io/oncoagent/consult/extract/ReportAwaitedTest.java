package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Tissue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tissue was taken, its report is still out. */
class ReportAwaitedTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Pancreatic mass. EUS-FNA done on Monday: report awaited. | pancreas", "Pancreatic mass. FNA performed, cytology not yet available. | pancreas", "Masa pancreática. PAAF realizada, informe pendiente. | pancreas",
      "Masa en cabeza de páncreas, biopsia pendiente. | pancreas", "Renal mass, pending path. | rcc", "Breast lump, core biopsy taken, results awaited. | breast", "Nódulo mamario, BAG realizada, pendiente de resultado. | breast", "Lung mass, core biopsy sent, result to follow. | lung"})
  void theCancerIsSuspectedAndTissueAwaited(String note, String code) {
    ClinicalFacts facts = Notes.facts(note);
    assertThat(facts.cancer().code()).isEqualTo(code);
    assertThat(facts.cancer().grounds().assertion()).isEqualTo(Assertion.POSSIBLE);
    assertThat(facts.tissue().status()).isEqualTo(Tissue.AWAITED);
  }

  @Test
  void aMarkerStillOutAwaitsNoTissue() {
    assertThat(Notes.facts("Lung adenocarcinoma on biopsy; EGFR results pending.").tissue().status()).isEqualTo(Tissue.CONFIRMED);
  }
}
