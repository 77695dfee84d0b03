package io.oncoagent.deid.text;

import java.util.HashMap;
import java.util.Map;

/** Single words and their classes, from the data files. Immutable once loaded; safe for several threads. */
public final class Vocabulary {
  private static final int EXPECTED_WORDS = 140_000;

  private final Map<String, Long> classes = HashMap.newHashMap(EXPECTED_WORDS);

  private Vocabulary() {}

  /** The lists that ship. Loading costs some tens of milliseconds. */
  public static Vocabulary shipped() {
    return Holder.SHIPPED;
  }

  private static Vocabulary load() {
    Vocabulary v = new Vocabulary();
    v.addAll("english-words.txt", WordClass.ENGLISH);
    v.addAll("clinical-words.txt", WordClass.CLINICAL_WORD);
    for (String line : ResourceLines.of("product-words.txt")) {
      for (String word : line.split(" ")) {
        v.add(word, WordClass.CLINICAL_WORD);
      }
    }
    v.addAll("given-names.txt", WordClass.GIVEN);
    v.addAll("surnames.txt", WordClass.SURNAME);
    v.addAll("places.txt", WordClass.PLACE);
    WordClass current = WordClass.GENERAL;
    for (String line : ResourceLines.of("word-classes.txt")) {
      if (line.startsWith("[")) {
        current = WordClass.named(line.substring(1, line.length() - 1));
        continue;
      }
      for (String word : line.split(" ")) {
        v.add(word, current);
      }
    }
    return v;
  }

  private void addAll(String file, WordClass wordClass) {
    for (String line : ResourceLines.of(file)) {
      add(line, wordClass);
    }
  }

  private void add(String word, WordClass wordClass) {
    classes.merge(Folding.fold(word), wordClass.bit(), (a, b) -> a | b);
  }

  /** The bits of the word's classes; 0 for a word that no list holds. */
  public long classes(String folded) {
    Long found = classes.get(folded);
    return found == null ? 0 : found;
  }

  public boolean is(String folded, WordClass wordClass) {
    return (classes(folded) & wordClass.bit()) != 0;
  }

  private static final class Holder {
    static final Vocabulary SHIPPED = load();
  }
}
