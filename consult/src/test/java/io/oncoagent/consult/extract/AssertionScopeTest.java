package io.oncoagent.consult.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.extract.assertion.CueIndex;
import io.oncoagent.consult.extract.assertion.CueKind;
import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Lexicon;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ConText-style scope: the asserted concept stands in brackets. */
class AssertionScopeTest {
  private static final CueIndex CUES = new CueIndex(Lexicon.shipped());

  private static Set<CueKind> kinds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return new Reading(new NoteText(text), Lexicon.shipped(), CUES).kinds(new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "No evidence of [lymphoma] on imaging. | ABSENT",
    "There is no cough, fever or [weight loss]. | ABSENT",
    "[Pneumonia] was ruled out. | ABSENT",
    "Sin evidencia de [metástasis]. | ABSENT",
    "Niega [fiebre]. | ABSENT",
    "Suspected [lung cancer] on CT. | POSSIBLE",
    "Cannot exclude [sarcoma]. | POSSIBLE",
    "Sospecha de [linfoma]. | POSSIBLE",
    "History of [melanoma] in 2010. | HISTORICAL",
    "[Colon cancer] resected 8 years ago. | HISTORICAL",
    "Mother died of [breast cancer]. | FAMILY",
    "Madre con [cáncer de mama]. | FAMILY",
    "Plan: start [carboplatin]. | PLANNED",
    "Se propone [quimioterapia]. | PLANNED",
    "She declined [chemotherapy]. | REFUSED",
    "Rechaza [cirugía]. | REFUSED",
    "If [progression] occurs, change. | HYPOTHETICAL"
  })
  void aCueReachesTheConceptInItsScope(String marked, CueKind kind) {
    assertThat(kinds(marked)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "No fever; [lymphoma] on biopsy. | ABSENT",
    "No fever but [lymphoma] on biopsy. | ABSENT",
    "No node enlargement. [Lymphoma] on biopsy. | ABSENT",
    "Not only [pain] but also fever. | ABSENT",
    "Her daughter asks whether treatment of the [lymphoma] is curative. | FAMILY",
    "Father had colon cancer, patient now has [gastric cancer]. | FAMILY",
    "[Adenocarcinoma], EGFR negative. | ABSENT"
  })
  void aCueDoesNotReachBeyondItsScope(String marked, CueKind kind) {
    assertThat(kinds(marked)).doesNotContain(kind);
  }

  @Test
  void aFamilySectionMakesEveryCancerInItARelatives() {
    assertThat(Notes.cancer("Diagnosis: gastric adenocarcinoma, biopsy.\nFamily history:\nbreast cancer, ovarian cancer\n\nExam: normal.")).isEqualTo("stomach");
  }
}
