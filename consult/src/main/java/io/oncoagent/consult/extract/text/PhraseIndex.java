package io.oncoagent.consult.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found in one pass over the words of a folded text: hyphens, slashes and blanks are equal, the longest phrase at a place wins,
 * hits do not overlap. A phrase word that ends in {@code *} matches every word that begins so.
 */
public final class PhraseIndex<T> {
  private final Node<T> root = new Node<>();

  /** Adds a phrase; the first value given for a phrase stays. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (String word : FoldedText.of(phrase).split("[^\\p{L}\\p{N}*+<>?]+")) {
      if (word.isEmpty()) {
        continue;
      }
      node = word.endsWith("*") ? node.prefix(word.substring(0, word.length() - 1)) : node.words.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** All hits in order of their start. */
  public List<PhraseHit<T>> find(Words words) {
    List<PhraseHit<T>> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      PhraseHit<T> hit = longestAt(words, i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i = hit.lastWord() + 1;
      }
    }
    return hits;
  }

  /** The longest phrase that begins at the given word, or null. */
  public @Nullable PhraseHit<T> longestAt(Words words, int first) {
    return walk(root, words, first, first, null);
  }

  private @Nullable PhraseHit<T> walk(Node<T> node, Words words, int first, int at, @Nullable PhraseHit<T> best) {
    PhraseHit<T> found = best;
    if (node.value != null && at > first && (found == null || found.lastWord() < at - 1)) {
      found = new PhraseHit<>(words.start(first), words.end(at - 1), first, at - 1, node.value);
    }
    if (at >= words.size() || at > first && !words.joined(at)) {
      return found;
    }
    String word = words.word(at);
    Node<T> exact = node.words.get(word);
    if (exact != null) {
      found = walk(exact, words, first, at + 1, found);
    }
    for (int k = 0; k < node.prefixes.size(); k++) {
      if (word.startsWith(node.prefixes.get(k))) {
        found = walk(node.behind.get(k), words, first, at + 1, found);
      }
    }
    return found;
  }

  private static final class Node<T> {
    final Map<String, Node<T>> words = new HashMap<>();
    final List<String> prefixes = new ArrayList<>();
    final List<Node<T>> behind = new ArrayList<>();
    @Nullable T value;

    Node<T> prefix(String start) {
      int known = prefixes.indexOf(start);
      if (known >= 0) {
        return behind.get(known);
      }
      Node<T> node = new Node<>();
      prefixes.add(start);
      behind.add(node);
      return node;
    }
  }
}
