package io.oncoagent.consult.extract.cancer;

import io.oncoagent.domain.facts.Assertion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that speaks for one code: its mentions, the firmest assertion among them, and their weight together. */
final class CodeEvidence {
  /** A second mention of the same code adds half, a third a third, and so on: repetition is not evidence. */
  private static final double FIRST = 1.0;

  final String code;
  final List<CancerMention> mentions = new ArrayList<>();

  CodeEvidence(String code) {
    this.code = code;
  }

  double weight() {
    List<CancerMention> byWeight = mentions.stream().sorted(Comparator.comparingDouble(CancerMention::weight).reversed()).toList();
    double sum = 0;
    for (int i = 0; i < byWeight.size(); i++) {
      sum += byWeight.get(i).weight() * FIRST / (i + 1);
    }
    return sum;
  }

  Assertion assertion() {
    return mentions.stream().map(CancerMention::assertion).min(Comparator.comparingInt(CodeEvidence::rank)).orElse(Assertion.POSSIBLE);
  }

  boolean only(CancerMention.Origin origin) {
    return mentions.stream().allMatch(mention -> mention.origin() == origin);
  }

  private static int rank(Assertion assertion) {
    return switch (assertion) {
      case PRESENT -> 0;
      case HISTORICAL -> 1;
      case POSSIBLE, PENDING -> 2;
      default -> 3;
    };
  }
}
