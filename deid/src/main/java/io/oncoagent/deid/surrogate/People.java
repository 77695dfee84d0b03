package io.oncoagent.deid.surrogate;

import io.oncoagent.deid.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which mentions name the same person: a mention whose parts all belong to a person already met is that person; two full names that share
 * only the surname are two people.
 */
final class People {
  private final List<Set<String>> people = new ArrayList<>();

  int number(String mention) {
    Set<String> parts = parts(mention);
    for (int i = 0; i < people.size(); i++) {
      Set<String> person = people.get(i);
      boolean same = person.containsAll(parts) || parts.containsAll(person) || shared(person, parts) >= 2;
      if (same && !parts.isEmpty()) {
        person.addAll(parts);
        return i + 1;
      }
    }
    people.add(parts);
    return people.size();
  }

  private static int shared(Set<String> a, Set<String> b) {
    int both = 0;
    for (String part : b) {
      both += a.contains(part) ? 1 : 0;
    }
    return both;
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
