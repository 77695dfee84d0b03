package io.oncoagent.deid.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.deid.TestingRedactor;
import io.oncoagent.deid.scoring.LabelledNote;
import io.oncoagent.deid.scoring.MarkedNotes;
import io.oncoagent.deid.scoring.Score;
import io.oncoagent.domain.intake.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagDetectorTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en|temi rang, her mum has not slept since cycle 2|temi
      en|plan agreed with priyanka and her uncle, restart capecitabine|priyanka
      en|Oyelaran declined the port, wants tablets|Oyelaran
      en|lives with her niece in Upper Garsholme, needs transport|Garsholme
      es|viene con su nuera maialen, que la cuida|maialen
      es|vive en la aldea de Torrebermeja con su hermana|Torrebermeja
      fr|Yannick a mal toléré la troisième cure|Yannick
      de|mit wiebke gesprochen, sie holt das rezept|wiebke
      """)
  void names_and_places_in_running_text_go(String language, String note, String name) {
    assertThat(TestingRedactor.text(note, Language.valueOf(language.toUpperCase(Locale.ROOT)))).doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en|Fistula drains well, zofran helps, hope to discharge
      es|Fiebre sigue alta, pendiente la luz del quirófano
      fr|Drain retiré, le petit nodule persiste
      de|Schlauch war geknickt, Infusion läuft wieder
      """)
  void words_of_the_ward_stay(String language, String note) {
    assertThat(TestingRedactor.text(note, Language.valueOf(language.toUpperCase(Locale.ROOT)))).isEqualTo(note);
  }

  @Test
  void notes_written_before_the_tagger_keep_their_floor() {
    for (String file : List.of("hand-notes-d.txt", "hand-notes-e.txt")) {
      Score score = new Score();
      for (LabelledNote note : MarkedNotes.read(file)) {
        score.add(note, TestingRedactor::text);
      }
      assertThat(score.names()).as(file + " " + score).isGreaterThan(0.87);
      assertThat(score.recall()).as(file + " " + score).isGreaterThan(0.83);
      assertThat(score.damage()).as(file + " " + score).isLessThan(0.03);
    }
  }

  @Test
  void weights_that_are_written_are_read_again() throws IOException {
    TagModel model = TagModel.shipped();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    TagModel again = TagModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(java.util.Arrays.equals(again.steps, model.steps)).isTrue();
    assertThat(java.util.Arrays.equals(again.transitions, model.transitions)).isTrue();
    assertThat(java.util.stream.IntStream.range(0, model.steps.length)).anyMatch(i -> model.steps[i] != 0);
  }

  @Test
  void the_probabilities_of_a_word_add_up_to_one() {
    TagChain chain = new TagChain();
    chain.length = 3;
    for (int i = 0; i < 3 * TagModel.LABELS; i++) {
      chain.scores[i] = (i * 7 % 5) - 2;
    }
    chain.marginals(TagModel.shipped());
    for (int word = 0; word < 3; word++) {
      double sum = 0;
      for (int label = 0; label < TagModel.LABELS; label++) {
        sum += chain.marginals[word * TagModel.LABELS + label];
      }
      assertThat(sum).isBetween(0.999999, 1.000001);
    }
  }
}
