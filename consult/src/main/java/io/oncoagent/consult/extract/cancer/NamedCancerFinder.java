package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.Words;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cancers that the lexicon names. Ambiguous forms count only where the rest of the note speaks of cancer. */
final class NamedCancerFinder {
  /** Words after a name that make it something else: a clinic, a gene, a test, a risk. */
  private static final Set<String> NOT_A_DISEASE =
      Set.of("screening", "center", "centre", "clinic", "unit", "society", "risk", "nurse", "antigen", "registry", "service", "team", "board", "mdt", "gene", "susceptibility", "guidelines", "guideline", "trial", "trials", "foundation",
          "support", "ward", "specialist", "predisposition", "institute", "network", "cribado", "unidad", "hospital", "survivorship", "surveillance", "charity", "forum", "website", "leaflet", "syndrome", "panel", "prevention", "fund", "type", "like", "style", "vaccine", "protocol", "regimen", "drain", "drainage", "catheter", "tube", "cholangiogram");
  private static final Set<String> SCREENING_BEFORE = Set.of("screening", "cribado", "anti", "national", "sindrome", "prevent", "preventing");

  private final Reading reading;
  private final CancerAssertion assertions;
  private final CancerWeights weights;

  NamedCancerFinder(Reading reading, CancerAssertion assertions, CancerWeights weights) {
    this.reading = reading;
    this.assertions = assertions;
    this.weights = weights;
  }

  List<CancerMention> find() {
    List<CancerMention> found = new ArrayList<>();
    for (Mention mention : reading.mentions(Category.CANCER)) {
      Span span = Reading.span(mention);
      if (decoy(span)) {
        continue;
      }
      Assertion assertion = assertions.of(span);
      double weight = weights.of(span, assertion) * (mention.ambiguous() ? supported(mention) ? 0.4 : 0.15 : 1.0);
      found.add(new CancerMention(mention.key(), span, assertion, weight, CancerMention.Origin.NAMED, null));
    }
    return found;
  }

  /** An ambiguous abbreviation that nothing else in the note bears out may be another thing altogether («OPG»: a dental film). */
  private boolean supported(Mention doubtful) {
    return reading.mentions(Category.CANCER).stream().anyMatch(other -> !other.ambiguous() && (reading.lexicon().isA(other.key(), doubtful.key()) || reading.lexicon().isA(doubtful.key(), other.key())));
  }

  private boolean decoy(Span span) {
    Words words = reading.note().words();
    int next = words.from(span.end());
    int first = words.from(span.start());
    boolean adjacent = next < words.size() && words.start(next) - span.end() <= 1;
    if (adjacent && NOT_A_DISEASE.contains(words.word(next)) && !words.word(next).equals("syndrome")) {
      return true;
    }
    boolean before = first > 0 && span.start() - words.end(first - 1) <= 1;
    return before && SCREENING_BEFORE.contains(words.word(first - 1));
  }
}
