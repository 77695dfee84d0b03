package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.cancer;
import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.Tissue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was given, what is planned or conditional, what was not done, and what treats another illness. */
class PlannedOrGivenTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "Pancreatic cancer. If confirmed, FOLFIRINOX.",
    "Cáncer de páncreas. Si se confirma, FOLFIRINOX.",
    "Prostate cancer on biopsy. Will get ADT 6 mo with EBRT.",
    "Papillary thyroid carcinoma. Hemithyroidectomy listed 2 Dec.",
    "Lung adenocarcinoma on biopsy. A lobectomy was not attempted.",
    "Thyroid cancer on FNA. Total thyroidectomy on the list.",
    "Breast cancer on biopsy. TC starts Mon.",
    "Colon cancer on biopsy. Starts CAPOX on [DATE-1].",
    "Breast cancer on biopsy. Hypothyroidism after radioactive iodine for Graves disease, levothyroxine 75.",
    "Lung adenocarcinoma on biopsy. Bronchoscopy after induction of general anesthesia.",
    "Breast cancer on biopsy. Cabergoline for prolactin, testosterone gel before that.",
    "Breast cancer on biopsy. She would decline a mastectomy."
  })
  void nothingWasGiven(String note) {
    assertThat(facts(note).priorTreatments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Breast cancer on biopsy. TCHP given x6, surgery pending.|TCHP",
    "Lung adenocarcinoma. Done lobectomy with node dissection 2 weeks ago.|lobectomy",
    "Breast cancer, ER+: letroz+ribo 22 mo -> PD.|ribociclib",
    "Breast cancer, ER+: on palbo + fulv since Jan.|fulvestrant",
    "Neuroendocrine tumour of the ileum. Octreotide LAR since 2021.|octreotide",
    "Papillary thyroid cancer. Thyroidectomy 2019, radioactive iodine 100 mCi given.|iodine-131"
  })
  void thisWasGiven(String note, String name) {
    assertThat(facts(note).priorTreatments()).extracting(PriorTreatment::name).contains(name);
  }

  @Test
  void aBiopsyThatIsNotToComeIsAbsent() {
    assertThat(facts("Bladder mass on CT, suspicious of TCC. Not for cystoscopy/bx, comfort care.").tissue().status()).isEqualTo(Tissue.ABSENT);
    assertThat(facts("Lung cancer suspected, too frail for bronchoscopy.").tissue().status()).isEqualTo(Tissue.ABSENT);
  }

  @Test
  void aLymphomaThatWasThoughtOfAndNotFoundIsNone() {
    assertThat(cancer("45M, back pain. Lymphoma was considered because of sweats: PET negative, node biopsy reactive. Discharged.")).isEqualTo("none");
  }

  @Test
  void aTimeIsNoAge() {
    assertThat(facts("Breast cancer. Letrozole 22 mo.").patient().ageYears()).isNull();
    assertThat(facts("6 mo boy with neuroblastoma.").patient().ageYears()).isZero();
    assertThat(facts("Mujer 59a. Cáncer de ovario.").patient().ageYears()).isEqualTo(59);
  }

  @Test
  void aSerousCancerOfTheOvaryIsReadInShorthand() {
    assertThat(cancer("Mujer de 59 años. Ca. ovario seroso alto grado, FIGO IIIC.")).isEqualTo("ovary-hgsoc");
  }

  @Test
  void aLaterSampleOfTheSameSentenceProves() {
    assertThat(facts("Pancreatic head mass 3 cm. FNA x2 non-diagnostic; third FNA adenocarcinoma.").tissue().status()).isEqualTo(Tissue.CONFIRMED);
  }

  @Test
  void whatALeukaemiaCameFromIsNotTheDisease() {
    assertThat(cancer("67M AML, secondary to MDS (azacitidine x6). ECOG 2.")).isEqualTo("aml");
    assertThat(cancer("Metastatic sarcoma, secondary to phyllodes tumour of the breast.")).isEqualTo("breast-phyllodes");
  }
}
