package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.consult.extract.text.PhraseIndex;
import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Findings that name a cancer without its name («blasts 82 %», «PML::RARA»): weak beside any name, enough alone. */
final class ImpliedPhrases {
  private static final double WEAK = 0.35;

  private final Reading reading;
  private final PhraseIndex<String> phrases;
  private final CancerAssertion assertions;
  private final CancerWeights weights;

  ImpliedPhrases(Reading reading, PhraseIndex<String> phrases, CancerAssertion assertions, CancerWeights weights) {
    this.reading = reading;
    this.phrases = phrases;
    this.assertions = assertions;
    this.weights = weights;
  }

  static PhraseIndex<String> table(Lexicon lexicon) {
    Table table = Table.read(ImpliedPhrases.class, "/io/oncoagent/consult/extract/impliedcancers.tsv");
    PhraseIndex<String> index = new PhraseIndex<>();
    for (List<String> row : table.rows()) {
      if (lexicon.cancer(table.cell(row, "cancer")).isPresent()) {
        table.list(row, "phrases").forEach(phrase -> index.add(phrase, table.cell(row, "cancer")));
      }
    }
    return index;
  }

  List<CancerMention> find() {
    List<CancerMention> found = new ArrayList<>();
    for (PhraseHit<String> hit : phrases.find(reading.note().words())) {
      Assertion assertion = assertions.of(hit.span());
      if (assertion == Assertion.PRESENT || assertion == Assertion.POSSIBLE) {
        found.add(new CancerMention(hit.value(), hit.span(), assertion, WEAK * weights.of(hit.span(), assertion), CancerMention.Origin.IMPLIED, null));
      }
    }
    return found;
  }
}
