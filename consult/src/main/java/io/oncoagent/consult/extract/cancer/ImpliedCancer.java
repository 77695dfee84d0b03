package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Mention;
import io.oncoagent.lexicon.RegimenEntry;
import java.util.List;
import java.util.Optional;

/** A cancer that only a regimen points to («on R-CHOP»): a guess of last resort, and only where the regimen has one usual cancer. */
final class ImpliedCancer {
  private final Reading reading;

  ImpliedCancer(Reading reading) {
    this.reading = reading;
  }

  Optional<CancerPick> find() {
    for (Mention mention : reading.mentions(Category.REGIMEN)) {
      List<String> cancers = reading.lexicon().regimen(mention.key()).map(RegimenEntry::cancers).orElse(List.of());
      if (cancers.size() == 1 && reading.lexicon().cancer(cancers.getFirst()).isPresent() && !mention.ambiguous()) {
        CancerMention implied = new CancerMention(cancers.getFirst(), Reading.span(mention), Assertion.POSSIBLE, 0.1, CancerMention.Origin.IMPLIED, null);
        return Optional.of(new CancerPick(implied.code(), Assertion.POSSIBLE, implied.origin(), List.of(implied), List.of()));
      }
    }
    return Optional.empty();
  }
}
