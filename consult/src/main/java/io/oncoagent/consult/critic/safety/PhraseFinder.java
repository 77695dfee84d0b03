package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.reading.Folding;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import java.util.ArrayList;
import java.util.List;

/** Phrases of a data file, found in a sentence word by word: case, accents, hyphens and blanks are equal. */
final class PhraseFinder {
  private final List<List<String>> phrases;

  PhraseFinder(List<String> written) {
    phrases = split(written);
  }

  static List<List<String>> split(List<String> written) {
    return written.stream().map(PhraseFinder::words).filter(p -> !p.isEmpty()).toList();
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String w : Folding.fold(phrase).split("[^\\p{L}\\p{N}*]+")) {
      if (!w.isEmpty()) {
        words.add(w);
      }
    }
    return words;
  }

  /** Whether any phrase stands there and is said, not denied. */
  boolean said(Reading reading) {
    return find(reading, true);
  }

  /** Whether any phrase stands there, said or denied. */
  boolean mentioned(Reading reading) {
    return find(reading, false);
  }

  private boolean find(Reading reading, boolean affirmed) {
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : phrases) {
        if (stands(words, i, phrase) && (!affirmed || words.get(i + phrase.size() - 1).polarity() != Polarity.NEGATED)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean stands(List<Word> words, int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      String want = phrase.get(k);
      String have = words.get(at + k).folded();
      boolean prefix = want.endsWith("*");
      if (prefix ? !have.startsWith(want.substring(0, want.length() - 1)) : !have.equals(want)) {
        return false;
      }
    }
    return true;
  }
}
