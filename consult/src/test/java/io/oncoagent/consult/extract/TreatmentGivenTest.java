package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given treatment against treatment that is only spoken of. */
class TreatmentGivenTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "NSCLC stage IV, progressed on carboplatin and pemetrexed.",
    "Colon cancer, s/p right hemicolectomy, pT3N1.",
    "Breast cancer, completed AC-T x4, then letrozole since March.",
    "Prostate cancer, on ADT since 2020.",
    "Linfoma difuso, recibió R-CHOP 6 ciclos.",
    "DLBCL relapsed after R-CHOP; ASCT in 2021."
  })
  void whatWasGivenIsPriorTreatment(String note) {
    assertThat(facts(note).priorTreatments()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "NSCLC stage IV, plan to start carboplatin and pemetrexed next week.",
    "Breast cancer on core biopsy, declined chemotherapy.",
    "HCC, ward suggests TACE or sorafenib. No prior treatment.",
    "Lung cancer. Should we give pembrolizumab alone?",
    "Colon cancer stage IV, treatment naive. Is FOLFOX reasonable?",
    "Rectal cancer, biliary stent, appendectomy in childhood, untreated.",
    "Breast cancer, hysterectomy for fibroids 2001. No therapy yet.",
    "Cáncer gástrico, se propone FLOT perioperatorio. Sin tratamiento previo."
  })
  void whatIsPlannedRefusedAskedOrUnrelatedIsNot(String note) {
    assertThat(facts(note).priorTreatments()).isEmpty();
  }
}
