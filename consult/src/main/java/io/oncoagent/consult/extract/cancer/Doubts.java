package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import java.util.List;

/** A name overlapped by a longer one («lung cancer» in «small cell lung cancer») does not count besides it. */
final class Doubts {
  private Doubts() {}

  static void cast(List<CancerMention> mentions) {
    List<CancerMention> inside =
        mentions.stream().filter(one -> one.origin() == CancerMention.Origin.COMBINED && mentions.stream().anyMatch(other -> covers(other, one))).toList();
    mentions.removeAll(inside);
  }

  private static boolean covers(CancerMention other, CancerMention one) {
    return other.origin() == CancerMention.Origin.NAMED && other.assertion() != Assertion.FAMILY && other.code().equals(one.code()) && other.span().overlaps(one.span());
  }
}
