package io.oncoagent.deid.text;

/** Tables of phrases from the data files. */
public final class Phrases {
  private Phrases() {}

  /** One phrase a line; the value says only that it is there. */
  public static PhraseTable<Boolean> of(String file, Vocabulary vocabulary) {
    PhraseTable<Boolean> table = new PhraseTable<>();
    ResourceLines.of(file).forEach(line -> table.add(line, Boolean.TRUE, vocabulary));
    return table;
  }

  /** Phrases of two words or more out of a list («new orleans», «puerto rico»). */
  public static PhraseTable<Boolean> longOnes(String file, Vocabulary vocabulary) {
    PhraseTable<Boolean> table = new PhraseTable<>();
    ResourceLines.of(file).stream()
        .filter(line -> line.indexOf(' ') > 0 || line.indexOf('-') > 0)
        .forEach(line -> table.add(line, Boolean.TRUE, vocabulary));
    return table;
  }
}
