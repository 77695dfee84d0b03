package io.oncoagent.deid.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of several tokens with a value each; the longest phrase at a place wins. White space between tokens does not count. */
public final class PhraseTable<T> {
  private final Branch<T> root = new Branch<>();

  public void add(String phrase, T value, Vocabulary vocabulary) {
    Note tokens = new Note(phrase, vocabulary);
    Branch<T> at = root;
    for (int i = 0; i < tokens.count(); i++) {
      at = at.next.computeIfAbsent(tokens.folded(i), k -> new Branch<>());
    }
    if (at.value == null) {
      at.value = value;
    }
  }

  /** The longest phrase that starts at token {@code from}, or null. It does not run over an empty line. */
  public @Nullable Match<T> longest(Note note, int from) {
    Branch<T> at = root.next.get(note.folded(from));
    Match<T> best = null;
    int i = from;
    while (at != null) {
      i++;
      if (at.value != null) {
        best = new Match<>(from, i, at.value);
      }
      if (i >= note.count() || note.startsLine(i)) {
        break;
      }
      at = at.next.get(note.folded(i));
    }
    return best;
  }

  /** A phrase found: tokens {@code from} to {@code to}, exclusive. */
  public record Match<T>(int from, int to, T value) {}

  private static final class Branch<T> {
    final Map<String, Branch<T>> next = new HashMap<>();
    @Nullable T value;
  }
}
