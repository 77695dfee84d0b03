package io.oncoagent.knowledge.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.knowledge.index.Manifest;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guideline on a sister tumour answers nothing; one on the wider family or on people of one kind does. */
class SisterTumoursTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  private static double match(String title, String code) {
    Manifest.Profile profile = new DocumentProfiler(LEXICON).profile(title, Set.of());
    Manifest.Document document = new Manifest.Document("one.md", "0", 1, title, "2026", profile, 0, 1);
    Manifest.Pack pack = new Manifest.Pack("p", "P", "2026", "own", "permitted", null, null, false, List.of(document), null);
    return new TopicMatch(LEXICON).of(new InstalledDocument(pack, document), code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ewing sarcoma and undifferentiated small round cell sarcoma|kaposi", "Soft tissue sarcoma (adults)|kaposi", "Osteosarcoma Treatment|kaposi", "Uterine Sarcoma Treatment|liposarcoma",
      "Ewing Sarcoma Treatment|uterine-sarcoma", "Childhood rhabdomyosarcoma|gist", "Mantle cell lymphoma|fl", "Hairy cell leukemia treatment|cml", "Merkel cell carcinoma treatment|melanoma",
      "Adult Hodgkin lymphoma treatment|dlbcl"})
  void aSisterAnswersNothing(String title, String code) {
    assertThat(match(title, code)).as(title + " for " + code).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Soft tissue sarcoma (adults)|lms", "Kaposi Sarcoma Treatment|kaposi", "Aggressive B-cell lymphoma|dlbcl", "AIDS-Related Lymphoma Treatment|dlbcl", "Hodgkin lymphoma treatment during pregnancy|hl-classic",
      "Breast cancer treatment|breast-idc", "Lymphoma in pregnancy|hl-classic", "Acute myeloid leukemia treatment|apl", "Adult brain tumours|glioblastoma", "Gastrointestinal stromal tumour|gist"})
  void theFamilyAndThePopulationAnswer(String title, String code) {
    assertThat(match(title, code)).as(title + " for " + code).isPositive();
  }
}
