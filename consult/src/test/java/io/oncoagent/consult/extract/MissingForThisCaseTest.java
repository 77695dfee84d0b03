package io.oncoagent.consult.extract;

import static io.oncoagent.consult.extract.Notes.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is missing depends on the case, and what decides most comes first. */
class MissingForThisCaseTest {
  private static List<String> missing(String note) {
    return facts(note).missing().stream().map(MissingItem::item).toList();
  }

  @Test
  void withoutTissueNothingElseComesFirst() {
    assertThat(missing("66M with a 5 cm lung mass, suspected lung cancer, no biopsy yet.").getFirst()).isEqualTo("tissue diagnosis");
  }

  @Test
  void driversComeBeforePerformanceInMetastaticLungCancer() {
    assertThat(missing("66M stage IV lung adenocarcinoma, biopsy.")).startsWith("EGFR", "ALK").contains("performance status");
  }

  @Test
  void heartFunctionIsAskedForOnlyWhereHer2IsPositive() {
    assertThat(missing("55F stage II breast cancer, biopsy, ER positive, PR positive, HER2 positive. ECOG 0.")).contains("LVEF");
    assertThat(missing("55F stage II breast cancer, biopsy, ER positive, PR positive, HER2 negative. ECOG 0.")).doesNotContain("LVEF");
  }

  @Test
  void pregnancyAndFertilityAreAskedForInTheYoungOnly() {
    assertThat(missing("31-year-old woman, stage II cervical squamous carcinoma, biopsy. ECOG 0.")).contains("pregnancy status", "wish for fertility");
    assertThat(missing("71-year-old woman, stage II cervical squamous carcinoma, biopsy. ECOG 0.")).doesNotContain("pregnancy status", "wish for fertility");
  }

  @Test
  void theOldAreAskedForFrailty() {
    assertThat(missing("82M stage II colon cancer, biopsy. ECOG 1.")).contains("frailty or geriatric assessment");
  }

  @Test
  void aSpanishNoteGetsSpanishItems() {
    ClinicalFacts facts = new RuleFactsExtractor(Lexicon.shipped()).extract(new DeidentifiedCase(Language.ES, "Varón de 66 años con masa pulmonar sospechosa de cáncer de pulmón, sin biopsia.", List.of(), null));
    assertThat(facts.missing()).isNotEmpty();
    assertThat(facts.missing().getFirst().item()).isEqualTo("diagnóstico histológico");
    assertThat(facts.missing().getFirst().changes()).contains("tratamiento");
  }
}
