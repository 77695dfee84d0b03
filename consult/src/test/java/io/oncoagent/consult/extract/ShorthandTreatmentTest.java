package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.TreatmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Treatments as written in haste. */
class ShorthandTreatmentTest {
  private static List<TreatmentKind> kinds(String note) {
    return facts(note).priorTreatments().stream().map(PriorTreatment::kind).distinct().toList();
  }

  @Test
  void joinedShortFormsAreDrugs() {
    assertThat(facts("Pancreatic cancer, on gem/cape since May. 71M.").priorTreatments()).extracting(PriorTreatment::name).contains("gemcitabine", "capecitabine");
    assertThat(kinds("Extensive small cell lung cancer, C2D9 carbo/etoposide/atezolizumab.")).contains(TreatmentKind.CHEMOTHERAPY, TreatmentKind.IMMUNOTHERAPY);
  }

  @Test
  void aRegimensNicknameCountsForItsOwnCancer() {
    assertThat(kinds("24M osteosarcoma, biopsy. Started MAP 5 weeks ago.")).contains(TreatmentKind.CHEMOTHERAPY);
    assertThat(kinds("Oesophageal adenocarcinoma, currently wk 3 CROSS.")).contains(TreatmentKind.CHEMOTHERAPY, TreatmentKind.RADIOTHERAPY);
    assertThat(kinds("70M colon cancer, MAP 65 mmHg.")).isEmpty();
  }

  @Test
  void aDoseInGrayIsRadiotherapy() {
    assertThat(kinds("Anal carcinoma, completed 5FU/MMC + 54 Gy 10 weeks ago.")).contains(TreatmentKind.RADIOTHERAPY);
    assertThat(kinds("Larynx carcinoma. Treatment: definitive radiation, 65.25 Gy in 29 fractions. No treatment breaks.")).contains(TreatmentKind.RADIOTHERAPY);
  }

  @Test
  void whatIsAdvisedOrBookedForAWeekdayWasNotGiven() {
    assertThat(kinds("33M pancreatic NET on EUS-FNA. Distal pancreatectomy advised.")).isEmpty();
    assertThat(kinds("72M squamous carcinoma of the cheek on biopsy. Mohs Friday.")).isEmpty();
  }

  @Test
  void aDenialInBracketsEndsWithThem() {
    assertThat(kinds("Path: anaplastic astrocytoma (not glioblastoma), subtotal resection in May.")).contains(TreatmentKind.SURGERY);
  }

  @Test
  void whatComesNextWeekWasNotGiven() {
    assertThat(kinds("Mujer de 71 años, carcinoma de mama. Próxima semana cirugía conservadora.")).isEmpty();
    assertThat(kinds("Lung adenocarcinoma on biopsy. EGFR to be sent on the resection specimen.")).isEmpty();
  }
}
