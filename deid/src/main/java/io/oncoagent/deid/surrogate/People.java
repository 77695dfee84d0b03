package io.oncoagent.deid.surrogate;

import io.oncoagent.deid.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which mentions name the same person: a mention whose parts all belong to a person already met is that person; two full names that share
 * only the surname are two people.
 */
final class People {
  /** People who share a name part and are compared: keeps a text of nothing but names linear. */
  private static final int MOST_COMPARED = 20;

  private final List<Set<String>> people = new ArrayList<>();
  private final Map<String, List<Integer>> byPart = new HashMap<>();

  int number(String mention) {
    Set<String> parts = parts(mention);
    for (String part : parts) {
      List<Integer> candidates = byPart.getOrDefault(part, List.of());
      for (int person : candidates.subList(0, Math.min(MOST_COMPARED, candidates.size()))) {
        if (same(people.get(person), parts)) {
          join(person, parts);
          return person + 1;
        }
      }
    }
    people.add(new LinkedHashSet<>());
    join(people.size() - 1, parts);
    return people.size();
  }

  private static boolean same(Set<String> person, Set<String> parts) {
    long shared = parts.stream().filter(person::contains).count();
    return shared == parts.size() || shared == person.size() || shared >= 2;
  }

  private void join(int person, Set<String> parts) {
    for (String part : parts) {
      if (people.get(person).add(part)) {
        byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(person);
      }
    }
  }

  private static Set<String> parts(String mention) {
    Set<String> parts = new LinkedHashSet<>();
    for (String word : mention.split("[^\\p{L}\\p{M}]++")) {
      if (word.length() > 1) {
        parts.add(Folding.fold(word));
      }
    }
    return parts;
  }
}
