package io.oncoagent.deid.detect;

import io.oncoagent.deid.text.WordBands;
import io.oncoagent.domain.intake.Language;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How common a word is in a language: 4 from a Zipf value of 5 (a hundred in a million words), 3 from 4, 2 from 3.3, 1 from 2.7, by wordfreq 3.1
 * (data CC BY-SA 4.0, see NOTICE); 0 for a word that it does not list. Names are listed as well as words: common alone is no proof.
 */
final class CommonWords {
  private static final Map<Language, WordBands> LISTS = new ConcurrentHashMap<>();

  private CommonWords() {}

  /** Words of {@code more-names.txt} and of {@code more-places.txt} have these bits beside their band. */
  static final int MORE_NAME = 1 << 3;

  static final int MORE_PLACE = 1 << 4;
  static final int BAND = 7;

  static WordBands of(Language language) {
    return LISTS.computeIfAbsent(language, l -> WordBands.of("common-" + l.name().toLowerCase(Locale.ROOT) + ".txt", "more-names.txt", "more-places.txt"));
  }

  static int band(Language language, String folded) {
    return of(language).band(folded) & BAND;
  }
}
