package io.oncoagent.consult.critic.reading;

import io.oncoagent.lexicon.Category;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a sentence speaks of: content concepts, and «=name» for each thing named, however it is written. */
final class Terms {
  private Terms() {}

  static Set<String> of(List<Word> words, List<Named> named) {
    List<Named> drugs = named.stream().filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN).toList();
    Set<String> terms = new HashSet<>();
    for (Word w : words) {
      if (Content.carries(w) && drugs.stream().noneMatch(n -> n.start() <= w.start() && w.start() < n.end())) {
        terms.add(w.concept());
      }
    }
    for (Named n : named) {
      terms.add("=" + n.key());
      n.parts().forEach(p -> terms.add("=" + p));
    }
    return terms;
  }
}
