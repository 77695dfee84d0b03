package io.oncoagent.consult.critic.entail;

import io.oncoagent.consult.critic.claim.Source;
import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sentences of the cited passages that speak of what a statement speaks of. */
public final class Alignment {
  private static final double NEAR_BEST = 0.6;

  private Alignment() {}

  /** Content concepts and names; a name counts for itself however it is written. */
  public static Set<String> terms(Reading reading) {
    List<Named> drugs = reading.named().stream().filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN).toList();
    Set<String> terms = new HashSet<>(Content.of(reading.words().stream().filter(w -> drugs.stream().noneMatch(n -> n.start() <= w.start() && w.start() < n.end())).toList()));
    for (Named n : reading.named()) {
      terms.add("=" + n.key());
      n.parts().forEach(p -> terms.add("=" + p));
    }
    return terms;
  }

  /** The sentences that share at least 0.6 of what the best one shares; empty when none shares anything. */
  public static List<Reading> nearest(Reading claim, List<Source> sources) {
    Set<String> mine = terms(claim);
    List<Reading> sentences = sources.stream().flatMap(s -> s.sentences().stream()).toList();
    int[] shared = new int[sentences.size()];
    int best = 0;
    for (int i = 0; i < shared.length; i++) {
      Set<String> theirs = terms(sentences.get(i));
      theirs.retainAll(mine);
      shared[i] = theirs.size();
      best = Math.max(best, shared[i]);
    }
    List<Reading> near = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0 && shared[i] >= NEAR_BEST * best) {
        near.add(sentences.get(i));
      }
    }
    return near;
  }
}
