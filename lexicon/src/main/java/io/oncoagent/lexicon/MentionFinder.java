package io.oncoagent.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds mentions in one pass: the longest form of each category at each place, no overlaps within a category. */
final class MentionFinder {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::start).thenComparing(Comparator.comparingInt(Mention::end).reversed())
          .thenComparing(Mention::category).thenComparing(Mention::key);

  private final FormTrie trie;

  MentionFinder(FormTrie trie) {
    this.trie = trie;
  }

  List<Mention> find(String text) {
    Tokens tokens = Tokens.of(text);
    List<Mention> mentions = new ArrayList<>();
    Map<Category, Integer> taken = new EnumMap<>(Category.class);
    Map<Category, List<Mention>> best = new EnumMap<>(Category.class);
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      best.clear();
      trie.matchesAt(tokens, i, (entry, end) -> keepLongest(best, entry, start, end));
      for (Map.Entry<Category, List<Mention>> found : best.entrySet()) {
        if (taken.getOrDefault(found.getKey(), 0) <= start) {
          mentions.addAll(found.getValue());
          taken.put(found.getKey(), found.getValue().getFirst().end());
        }
      }
    }
    mentions.sort(ORDER);
    return mentions;
  }

  private static void keepLongest(Map<Category, List<Mention>> best, FormTrie.Entry entry, int start, int end) {
    Mention mention = new Mention(start, end, entry.category(), entry.key(), entry.form().ambiguous());
    List<Mention> so = best.get(entry.category());
    if (so == null || so.getFirst().end() < end) {
      best.put(entry.category(), new ArrayList<>(List.of(mention)));
    } else if (so.getFirst().end() == end) {
      merge(so, mention);
    }
  }

  /** One mention a key; a clear form of it beats an ambiguous one. */
  private static void merge(List<Mention> mentions, Mention mention) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).key().equals(mention.key())) {
        if (mentions.get(i).ambiguous()) {
          mentions.set(i, mention);
        }
        return;
      }
    }
    mentions.add(mention);
  }
}
