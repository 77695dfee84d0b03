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

  static WordBands of(Language language) {
    return LISTS.computeIfAbsent(language, l -> WordBands.of("common-" + l.name().toLowerCase(Locale.ROOT) + ".txt"));
  }

  static int band(Language language, String folded) {
    return of(language).band(folded);
  }
}
