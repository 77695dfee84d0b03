package io.oncoagent.tuning.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.evidence.PassageSentence;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer may be true of its guideline and wrong for its patient. */
class PopulationFitTest {
  private static final String WORDS = "Osimertinib is recommended for patients with an EGFR mutation.";
  private final PopulationFit fit = new PopulationFit(Lexicon.shipped());

  private boolean allows(String note) {
    Passage passage = new Passage("p", "pack", "nsclc.md", "Non-small cell lung cancer", List.of("Treatment", "Stage IV"), null, 0, WORDS,
        List.of(new PassageSentence(0, WORDS.length(), SentenceRole.RECOMMENDS, null, null)), List.of("nsclc"), "testers", "1", "CC BY 4.0", null, null);
    return fit.allows(new CaseReply("", "", List.of(new CaseReply.Claim(1, WORDS, WORDS))), TestingReading.read(note, Language.EN), List.of(passage));
  }

  @Test
  void whatIsSaidOfThisStageAndMarkerIsAllowed() {
    assertThat(allows("A 60-year-old woman. Biopsy confirmed adenocarcinoma of the lung. Stage IV. EGFR L858R positive. ECOG 1.")).isTrue();
  }

  @Test
  void whatIsSaidOfAnotherStageOrOfTheMarkersOppositeIsNot() {
    assertThat(allows("A 60-year-old woman. Biopsy confirmed adenocarcinoma of the lung. Stage IB. EGFR L858R positive. ECOG 1.")).isFalse();
    assertThat(allows("A 60-year-old woman. Biopsy confirmed adenocarcinoma of the lung. Stage IV. EGFR negative. ECOG 1.")).isFalse();
  }
}
