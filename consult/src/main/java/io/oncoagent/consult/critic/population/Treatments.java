package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.lexicon.Category;
import java.util.List;

/** Treatments that a part of a sentence names. */
final class Treatments {
  private Treatments() {}

  /** Whether it names treatments and denies each. */
  static boolean denied(Portion p) {
    List<Named> named = p.reading().named().stream().filter(n -> n.start() >= p.from() && n.start() < p.to()).filter(n -> n.category() == Category.DRUG || n.category() == Category.REGIMEN || n.category() == Category.TREATMENT).toList();
    return !named.isEmpty() && named.stream().allMatch(n -> n.polarity() == Polarity.NEGATED);
  }
}
