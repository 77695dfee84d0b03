package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many phrases at once, each with a label: found in one pass over a sentence by their first word (or its first letters, for «child*»). */
final class PhraseIndex<T> {
  private static final int LETTERS = 3;

  private record Entry<T>(List<String> phrase, T label) {}

  private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLetters = new HashMap<>();

  void add(List<String> written, T label) {
    for (List<String> phrase : PhraseFinder.split(written)) {
      String first = phrase.getFirst();
      boolean prefix = first.endsWith("*");
      String key = prefix ? first.substring(0, Math.min(LETTERS, first.length() - 1)) : first;
      (prefix ? byLetters : byWord).computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry<>(phrase, label));
    }
  }

  /** Labels of the phrases that stand there and are said, not denied. */
  Set<T> said(Reading reading) {
    Set<T> found = new HashSet<>();
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).folded();
      collect(byWord.getOrDefault(word, List.of()), words, i, found);
      if (word.length() >= LETTERS) {
        collect(byLetters.getOrDefault(word.substring(0, LETTERS), List.of()), words, i, found);
      }
    }
    return found;
  }

  private static <T> void collect(List<Entry<T>> entries, List<Word> words, int at, Set<T> found) {
    for (Entry<T> e : entries) {
      if (PhraseFinder.stands(words, at, e.phrase) && words.get(at + e.phrase.size() - 1).polarity() != Polarity.NEGATED) {
        found.add(e.label);
      }
    }
  }
}
