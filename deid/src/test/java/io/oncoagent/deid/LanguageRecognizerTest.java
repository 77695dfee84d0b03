package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.intake.Language;
import org.junit.jupiter.api.Test;

class LanguageRecognizerTest {
  private final LanguageRecognizer languages = new LanguageRecognizer();

  @Test
  void the_four_languages_are_told_apart() {
    assertThat(languages.recognize("The patient was seen with her daughter.")).contains(Language.EN);
    assertThat(languages.recognize("Paciente de 59 años remitida desde cribado.")).contains(Language.ES);
    assertThat(languages.recognize("Patiente suivie pour un cancer du sein depuis deux ans.")).contains(Language.FR);
    assertThat(languages.recognize("Die Patientin wurde mit einem Karzinom vorgestellt.")).contains(Language.DE);
  }

  @Test
  void telegraphic_english_is_english() {
    assertThat(languages.recognize("65F SCLC ES, SIADH, Na 122, MRI brain neg, ECOG 1, start EP + atezo?")).contains(Language.EN);
  }

  @Test
  void other_scripts_are_not_supported() {
    assertThat(languages.recognize("患者は五十八歳の女性で、乳癌の治療のため来院した。")).isEmpty();
    assertThat(languages.recognize("Пациентка поступила с жалобами на боли в животе.")).isEmpty();
  }
}
