package io.oncoagent.consult.critic.claim;

import io.oncoagent.consult.critic.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the sentences of the cited passages that speak of what a statement speaks of. */
public final class Alignment {
  private static final double NEAR_BEST = 0.6;

  private Alignment() {}

  /** Content concepts and names; a name counts for itself however it is written. */
  public static Set<String> terms(Reading reading) {
    return reading.terms();
  }

  /** How many terms the two have in common. */
  public static int shared(Set<String> a, Set<String> b) {
    int n = 0;
    for (String term : a) {
      n += b.contains(term) ? 1 : 0;
    }
    return n;
  }

  /** The sentences that share at least 0.6 of what the best one shares; empty when none shares anything. */
  public static List<Reading> nearest(Reading claim, List<Source> sources) {
    Set<String> mine = terms(claim);
    List<Reading> sentences = sources.stream().flatMap(s -> s.sentences().stream()).toList();
    int[] shared = new int[sentences.size()];
    int best = 0;
    for (int i = 0; i < shared.length; i++) {
      shared[i] = shared(mine, terms(sentences.get(i)));
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
