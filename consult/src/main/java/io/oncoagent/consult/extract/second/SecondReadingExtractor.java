package io.oncoagent.consult.extract.second;

import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.lexicon.Lexicon;

/** The rules' facts, with what a second reading says otherwise. Without a second reading they are the rules' facts unchanged. */
public final class SecondReadingExtractor implements FactsExtractor {
  private final FactsExtractor rules;
  private final SecondReader second;
  private final Lexicon lexicon;

  public SecondReadingExtractor(FactsExtractor rules, SecondReader second, Lexicon lexicon) {
    this.rules = rules;
    this.second = second;
    this.lexicon = lexicon;
  }

  @Override
  public ClinicalFacts extract(DeidentifiedCase note) {
    ClinicalFacts facts = rules.extract(note);
    return second.read(note).map(model -> new TwoReadings(facts, model, lexicon).compared()).orElse(facts);
  }
}
