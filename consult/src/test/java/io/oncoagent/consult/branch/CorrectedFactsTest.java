package io.oncoagent.consult.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.CorrectedItem;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectedFactsTest {
  private static final String NOTE =
      "A 61-year-old woman with lung adenocarcinoma, stage IV, confirmed by biopsy. EGFR exon 19 deletion positive, ALK negative. ECOG 1. Hypertension. She was treated with osimertinib until progression.";
  private final RuleFactsExtractor extractor = new RuleFactsExtractor(Lexicon.shipped());

  private ClinicalFacts read(String note) {
    return extractor.extract(new DeidentifiedCase(Language.EN, note, List.of(), null));
  }

  private static FactCorrection correction(CorrectedItem item, String before, String value) {
    return new FactCorrection(item, before, value, "Dr. A", Instant.EPOCH);
  }

  private static String first(ClinicalFacts f, CorrectedItem item) {
    return CorrectedFacts.readings(f, item).getFirst();
  }

  @Test
  void aCorrectedFactStandsInThePlaceOfWhatWasReadOnTheSameWords() {
    ClinicalFacts read = read(NOTE);
    ClinicalFacts now = CorrectedFacts.over(read, List.of(
        correction(CorrectedItem.MARKER, first(read, CorrectedItem.MARKER), "NEGATIVE"), correction(CorrectedItem.STAGE, first(read, CorrectedItem.STAGE), "IIIA"),
        correction(CorrectedItem.PERFORMANCE, first(read, CorrectedItem.PERFORMANCE), "3"), correction(CorrectedItem.TREATMENT, first(read, CorrectedItem.TREATMENT), CorrectedItem.NOT_SO)));
    assertThat(now.biomarkers().getFirst().status()).isEqualTo(MarkerStatus.NEGATIVE);
    assertThat(now.biomarkers().getFirst().alteration()).isNull();
    assertThat(now.biomarkers().getFirst().grounds().words()).isEqualTo(read.biomarkers().getFirst().grounds().words());
    assertThat(now.stage().group()).isEqualTo("IIIA");
    assertThat(now.cancers().getFirst()).isEqualTo(now.cancer());
    assertThat(now.course().metastatic()).isFalse();
    assertThat(now.performance()).isNotNull().satisfies(p -> assertThat(p.ecog()).isEqualTo(3));
    assertThat(now.priorTreatments()).hasSize(read.priorTreatments().size() - 1);
    assertThat(now.corrections()).hasSize(4);
  }

  @Test
  void whatTheNoteDoesNotSayCanBeSaidAndIsMissingNoMore() {
    ClinicalFacts read = read("A 61-year-old woman with colon cancer, confirmed by biopsy, after resection. Which treatment?");
    assertThat(read.missing()).extracting(m -> m.item()).contains("stage");
    ClinicalFacts now = CorrectedFacts.over(read, List.of(correction(CorrectedItem.STAGE, "", "III")));
    assertThat(now.stage().group()).isEqualTo("III");
    assertThat(now.missing()).extracting(m -> m.item()).doesNotContain("stage");
  }

  @Test
  void whereTheTextNowSaysSomethingElseTheTextStands() {
    FactCorrection old = correction(CorrectedItem.PERFORMANCE, first(read(NOTE), CorrectedItem.PERFORMANCE), "0");
    ClinicalFacts later = read(NOTE.replace("ECOG 1", "ECOG 2"));
    assertThat(CorrectedFacts.over(later, List.of(old))).isEqualTo(later);
  }

  @Test
  void aValueThatIsNoneOfTheItemIsRefused() {
    for (String value : List.of("", "V", "IIIX", "stage IV", "positive")) {
      assertThatThrownBy(() -> correction(CorrectedItem.STAGE, "IV", value)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> correction(CorrectedItem.PERFORMANCE, "", "7")).isInstanceOf(IllegalArgumentException.class);
  }
}
