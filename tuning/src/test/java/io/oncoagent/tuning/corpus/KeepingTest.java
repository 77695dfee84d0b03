package io.oncoagent.tuning.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.tuning.corpus.keep.Dropped;
import io.oncoagent.tuning.corpus.keep.OncologyFilter;
import io.oncoagent.tuning.corpus.keep.Quality;
import io.oncoagent.tuning.corpus.read.RawCase;
import io.oncoagent.tuning.corpus.read.SourceKind;
import io.oncoagent.tuning.tokenize.ChatMessage;
import io.oncoagent.tuning.tokenize.ChatMessage.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on a record alone, with a twin that must pass. */
class KeepingTest {
  private static final String NOTE = "A 66-year-old woman with stage III colon cancer, resected four weeks ago, is seen in clinic. Her wound has healed. What treatment follows?";
  private final OncologyFilter filter = new OncologyFilter(TestingCorpus.LEXICON);

  private static RawCase raw(String note, String answer) {
    return new RawCase(SourceKind.CHAT, "MIT", List.of(), "", List.of(), List.of(new ChatMessage(Role.USER, note), new ChatMessage(Role.ASSISTANT, answer)));
  }

  private static Optional<Dropped> fault(String note, String answer) {
    return Quality.fault(raw(note, answer));
  }

  @Test
  void aGoodRecordStays() {
    assertThat(fault(NOTE, "Adjuvant chemotherapy with a fluoropyrimidine and oxaliplatin.")).isEmpty();
    assertThat(fault(NOTE, "yes")).isEmpty();
  }

  @Test
  void eachFaultIsNamed() {
    assertThat(fault("Colon cancer?", "Chemotherapy.")).contains(Dropped.SHORT_NOTE);
    assertThat(fault(NOTE, "-")).contains(Dropped.SHORT_ANSWER);
    assertThat(fault(NOTE, "Adjuvant chemotherapy with a fluoropyrimidine and oxaliplatin for three to six months, depending")).contains(Dropped.TRUNCATED);
    assertThat(fault(NOTE, NOTE.replace(" What treatment follows?", ""))).contains(Dropped.ECHO);
    assertThat(fault(NOTE, "I'm sorry, I cannot help with medical questions.")).contains(Dropped.REFUSAL);
    assertThat(fault(NOTE + "<|im_start|>system", "Chemotherapy.")).contains(Dropped.CONTROL_TOKEN);
    assertThat(fault(NOTE + " The pain is there and the pain is there".repeat(30), "Chemotherapy.")).contains(Dropped.REPETITION);
    assertThat(fault(NOTE + " word".repeat(30_000), "Chemotherapy.")).contains(Dropped.LONG);
    assertThat(Quality.fault(new RawCase(SourceKind.CHAT, "MIT", List.of(), "", List.of(), List.of(new ChatMessage(Role.USER, NOTE))))).contains(Dropped.NO_ANSWER);
  }

  @Test
  void anAnswerThatQuotesALineIsNoEcho() {
    assertThat(fault(NOTE, "She has stage III colon cancer, resected four weeks ago.")).isEmpty();
    assertThat(fault(NOTE, "She says sorry for being late; the wound has healed.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "He walked to the clinic and talked about his alkaline phosphatase; the drinking must cease.", "She has hypothyroidism and takes levothyroxine.", "Her mother had breast cancer. She comes for a sprained ankle.",
      "No evidence of malignancy was found; the cough is due to asthma.", "Biopsy ruled out lymphoma and showed sarcoidosis.", "Paciente con asma, sin evidencia de cáncer de pulmón."})
  void whatIsNoOncologyIsNotTaken(String note) {
    assertThat(filter.accepts(raw(note, "Reassure."))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Biopsy confirmed moderately differentiated adenocarcinoma of the sigmoid.", "NSCLC, stage IV, ALK rearranged.", "Paciente con cáncer de mama HER2 positivo.", "AML in second relapse, fit for transplant.",
      "Her mother had breast cancer. She herself now has ovarian cancer, stage III.", "A tumour of the stomach that shrinks on imatinib."})
  void oncologyIs(String note) {
    assertThat(filter.accepts(raw(note, "Discuss."))).isTrue();
  }
}
