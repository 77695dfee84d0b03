package io.oncoagent.consult.specialist.fit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was read out of a guideline's words, kept for the next rule and the next case. For guidelines only, never for notes. */
public final class Remembered<V> {
  /** Sentences of some five large documents. */
  private static final int MOST = 40_000;

  private final Function<String, V> reader;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  public Remembered(Function<String, V> reader) {
    this.reader = reader;
  }

  /** The reading of these words; whoever gets it must not change it. */
  public V of(String words) {
    V found = known.get(words);
    if (found != null) {
      return found;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    V read = reader.apply(words);
    known.put(words, read);
    return read;
  }
}
