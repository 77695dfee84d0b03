package io.oncoagent.app.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.deid.ResidualCheck;
import io.oncoagent.deid.ResidualIdentifierException;
import io.oncoagent.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackWordsTest {
  private final ResidualCheck door = PhiRedactors.door(Lexicon.shipped());

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-30", "2026-03", "v2.1 of 12/03/2026", "Version 3, March 2026", "30 December 2025", "2026", "public-domain", "see https://www.cancer.gov/types/lung/hp/treatment-pdq", "NCI", "CC BY 4.0", "2.2026"})
  void theDateOfAnEditionIsNoIdentifier(String words) {
    assertThatCode(() -> PackWords.check(words, door::verify)).doesNotThrowAnyException();
  }

  @Test
  void whoIsNamedBesideADateIsStillRefused() {
    assertThatThrownBy(() -> PackWords.check("Licensed to j.miller@hospital.example on 2026-03-01", door::verify)).isInstanceOf(ResidualIdentifierException.class);
  }
}
