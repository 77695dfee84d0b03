package io.oncoagent.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Oesophageal tumour, Esophageal tumor", "leukaemia, leukemia", "anaemia and haematuria, anemia and hematuria", "paediatric, pediatric",
    "randomised, randomized", "phaeochromocytoma, pheochromocytoma", "gynaecological oncology, gynecological oncology", "diarrhoea, diarrhea",
    "oestrogen receptor, estrogen receptor", "localised, localized"
  })
  void britishSpellingBecomesAmerican(String british, String american) {
    assertThat(Spelling.american(british)).isEqualTo(american);
  }

  @ParameterizedTest
  @CsvSource({"four hours", "exercise", "does the course of disease", "aerobic", "Raf and Michael", "tumor necrosis", "our advice", "coexisting poem"})
  void otherWordsStayAsTheyAre(String text) {
    assertThat(Spelling.american(text)).isEqualTo(text);
  }
}
