package io.oncoagent.tuning.generate;

import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.RuleFactsExtractor;
import io.oncoagent.deid.PhiRedactors;
import io.oncoagent.deid.PhiRedactor;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** The product's own de-identification and extraction, as the wiring joins them. */
final class TestingReading {
  private static final PhiRedactor REDACTOR = PhiRedactors.standard(Lexicon.shipped());
  private static final FactsExtractor FACTS = new RuleFactsExtractor(Lexicon.shipped());

  private TestingReading() {}

  static NoteReading.Read read(String note, Language language) {
    DeidentifiedCase text = REDACTOR.redact(new CaseText(note), null, language, List.of());
    return new NoteReading.Read(text, FACTS.extract(text));
  }
}
