package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organ that a test searched in vain lends its name to no cancer. */
class SearchedOrganTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Axillary node biopsy: adenocarcinoma, ER positive. Mammogram and breast MRI show no primary. Carcinoma of unknown primary. | cup",
      "Axillary node biopsy: adenocarcinoma, HER2 positive. Breast MRI negative, mammogram normal. CUP. | cup",
      "Axillary node biopsy: adenocarcinoma, ER positive. Breast MRI normal. | unknown",
      "Biopsia de adenopatía axilar: adenocarcinoma. Mamografía y RM de mama sin tumor primario. Carcinoma de origen desconocido. | cup",
      "Liver metastases of adenocarcinoma. Gastroscopy, colonoscopy and CT of the lung show no primary. Unknown primary. | cup",
      "Carcinoma of unknown primary in a level II neck node, squamous. Panendoscopy of larynx and oropharynx normal. | neck-unknown-primary",
      "Colonoscopy: sigmoid mass, biopsy adenocarcinoma. CT chest without lesions. | colon",
      "Mammogram normal, but ultrasound shows a mass of the left breast; core biopsy ductal carcinoma. | breast-idc",
      "CT: mass of the right upper lobe, no liver lesion; biopsy adenocarcinoma. | lung-adenocarcinoma",
      "CT shows a pancreatic head mass without metastases, EUS-FNA adenocarcinoma. | pdac"})
  void theOrganIsTheOneWithTheTumour(String note, String code) {
    assertThat(Notes.cancer(note)).isEqualTo(code);
  }

  @Test
  void receptorsOfACancerOfUnknownPrimaryAreKept() {
    assertThat(Notes.facts("Axillary node biopsy: adenocarcinoma, ER positive. Mammogram and breast MRI show no primary. Carcinoma of unknown primary.").biomarkers()).extracting("name").containsExactly("ER");
  }
}
