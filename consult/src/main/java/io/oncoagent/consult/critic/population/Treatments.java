package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.lexicon.Category;
import java.util.List;
import java.util.Set;

/** Treatments that a part of a sentence names. */
final class Treatments {
  private Treatments() {}

  private static final Set<String> ADVICE = Set.of("recommend", "indicated", "approved", "option", "standard", "used", "use", "given",
      "give", "start", "offered", "should", "effective", "benefit", "candidate", "safe");

  /** Whether it names treatments and speaks against each; «no difference between A and B» speaks against none. */
  static boolean denied(Portion p) {
    List<Named> named = p.reading().named().stream().filter(n -> n.start() >= p.from() && n.start() < p.to())
        .filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT).toList();
    boolean advised = p.reading().anyWord(w -> w.start() >= p.from() && w.start() < p.to() && w.polarity() == Polarity.NEGATED
        && (ADVICE.contains(w.concept()) || ADVICE.contains(w.folded())));
    return advised && !named.isEmpty() && named.stream().allMatch(n -> n.polarity() == Polarity.NEGATED);
  }
}
