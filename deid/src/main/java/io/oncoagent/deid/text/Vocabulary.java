package io.oncoagent.deid.text;

/** Single words and their classes, from the data files. Immutable once loaded; safe for several threads. */
public final class Vocabulary {
  /** A power of two, at least twice the words that ship: open addressing finds a word in one or two looks. */
  private static final int SLOTS = 1 << 18;

  private final @org.jspecify.annotations.Nullable String[] words = new String[SLOTS];
  private final long[] classes = new long[SLOTS];

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
    String folded = Folding.fold(word);
    int at = slot(folded);
    words[at] = folded;
    classes[at] |= wordClass.bit();
  }

  /** Where the word stands, or the free slot where it would. */
  private int slot(String folded) {
    int hash = folded.hashCode();
    int at = (hash ^ hash >>> 15) & SLOTS - 1;
    while (words[at] != null && !folded.equals(words[at])) {
      at = at + 1 & SLOTS - 1;
    }
    return at;
  }

  /** The bits of the word's classes; 0 for a word that no list holds. */
  public long classes(String folded) {
    return classes[slot(folded)];
  }

  public boolean is(String folded, WordClass wordClass) {
    return (classes(folded) & wordClass.bit()) != 0;
  }

  private static final class Holder {
    static final Vocabulary SHIPPED = load();
  }
}
