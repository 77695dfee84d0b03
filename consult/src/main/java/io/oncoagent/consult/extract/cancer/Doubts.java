package io.oncoagent.consult.extract.cancer;

import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** One place, two readings: a name and a histology with its organ. The more telling of the two stays. */
final class Doubts {
  private Doubts() {}

  static void settle(List<CancerMention> mentions, Lexicon lexicon) {
    List<CancerMention> named = mentions.stream().filter(one -> one.origin() == CancerMention.Origin.NAMED).toList();
    List<CancerMention> combined = mentions.stream().filter(one -> one.origin() == CancerMention.Origin.COMBINED).toList();
    mentions.removeIf(one -> one.origin() == CancerMention.Origin.COMBINED && named.stream().anyMatch(name -> sameWords(name, one) && lexicon.isA(name.code(), one.code())));
    mentions.removeIf(one -> one.origin() == CancerMention.Origin.NAMED && combined.stream().anyMatch(other -> sameWords(one, other) && length(one) <= length(other) && !lexicon.isA(one.code(), other.code())));
  }

  private static boolean sameWords(CancerMention one, CancerMention two) {
    return one.span().overlaps(two.span());
  }

  private static int length(CancerMention mention) {
    return mention.span().end() - mention.span().start();
  }
}
