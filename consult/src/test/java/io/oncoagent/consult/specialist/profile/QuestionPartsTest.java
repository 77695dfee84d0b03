package io.oncoagent.consult.specialist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionPartsTest {
  @Test
  void divides_a_question_into_the_things_that_it_asks() {
    assertThat(QuestionParts.of("Which regimen, for how long, and is rituximab needed?"))
        .containsExactly("Which regimen", "for how long", "is rituximab needed");
  }

  @Test
  void divides_spanish_questions_too() {
    assertThat(QuestionParts.of("¿Qué pauta y cuántos ciclos? ¿Hace falta radioterapia?")).hasSizeGreaterThanOrEqualTo(2);
  }
}
