package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.facts.PriorTreatment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Treatments told one after the other. */
class TreatmentRowTest {
  private static List<String> names(String note) {
    return Notes.facts(note).priorTreatments().stream().map(PriorTreatment::name).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CML. Imatinib (response lost), then dasatinib. | imatinib,dasatinib", "LMC. Imatinib (pérdida de la respuesta), después dasatinib. | imatinib,dasatinib", "LMC. Imatinib y después nilotinib. | imatinib,nilotinib",
      "CLL: ibrutinib (AF), afterwards venetoclax; now relapse. | ibrutinib,venetoclax", "Small cell lung cancer, carbo/etop/atezo, progression. | carboplatin,etoposide,atezolizumab",
      "Metastatic colon cancer. FOLFOX then FOLFIRI + bev, later regorafenib. | FOLFOX,FOLFIRI,bevacizumab,regorafenib", "Mieloma múltiple: VRd, luego carfilzomib y más tarde pomalidomida. | VRd,carfilzomib,pomalidomide",
      "Metastatic breast cancer. Letrozole + palbociclib, subsequently fulvestrant. | letrozole,palbociclib,fulvestrant"})
  void everyMemberOfTheRowWasGivenInItsOrder(String note, String names) {
    assertThat(names(note)).containsExactly(names.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Metastatic colon cancer. Plan FOLFOX then FOLFIRI.", "Breast cancer cT2N1. Options discussed: AC then paclitaxel.", "Breast cancer cT2N1. Should she receive AC, then paclitaxel?", "NSCLC stage IV. Standard would be carboplatin then docetaxel.",
      "Carcinoma de colon. Se propone FOLFOX y después FOLFIRI."})
  void aRowThatIsPlannedWasNotGiven(String note) {
    assertThat(names(note)).isEmpty();
  }

  @Test
  void eachMemberKeepsItsLine() {
    assertThat(Notes.facts("Lung adenocarcinoma stage IV. 1L carbo/pem/pembro, 2L docetaxel, progression.").priorTreatments()).extracting(PriorTreatment::line).containsExactly(1, 1, 2);
    assertThat(Notes.facts("Lung adenocarcinoma stage IV. Osimertinib 1L, docetaxel 2L, progression.").priorTreatments()).extracting(PriorTreatment::line).containsExactly(1, 2);
  }
}
