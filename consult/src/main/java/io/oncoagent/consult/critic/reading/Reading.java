package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A sentence read once: everything the checks ask of it. {@code terms}: its content concepts, and «=name» for each thing named. */
public record Reading(String text, List<Word> words, List<Named> named, List<Quantity> quantities, Set<String> terms) {
  public Reading {
    words = List.copyOf(words);
    named = List.copyOf(named);
    quantities = List.copyOf(quantities);
    terms = Set.copyOf(terms);
  }

  /** Names of one category. */
  public Stream<Named> named(Category category) {
    return named.stream().filter(n -> n.category() == category);
  }

  /** Whether any word has one of these concepts. */
  public boolean has(Set<String> concepts) {
    return words.stream().anyMatch(w -> concepts.contains(w.concept()));
  }

  /** Whether a word satisfies the condition. */
  public boolean anyWord(Predicate<Word> condition) {
    return words.stream().anyMatch(condition);
  }

  /** Words of one clause. */
  public List<Word> clause(int clause) {
    return words.stream().filter(w -> w.clause() == clause).toList();
  }
}
