package io.oncoagent.consult.extract;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.NoSuchElementException;

/** Facts of a note written in a test. */
public final class Notes {
  private static final RuleFactsExtractor EXTRACTOR = new RuleFactsExtractor(Lexicon.shipped());

  private Notes() {}

  public static ClinicalFacts facts(String text) {
    return EXTRACTOR.extract(new DeidentifiedCase(Language.EN, text, List.of(), null));
  }

  /** Code of the cancer asked about, or «none». */
  public static String cancer(String text) {
    ClinicalFacts facts = facts(text);
    return facts.cancer() == null ? "none" : facts.cancer().code();
  }

  public static Biomarker marker(ClinicalFacts facts, String name) {
    return facts.biomarkers().stream().filter(marker -> marker.name().equals(name)).findFirst().orElseThrow(() -> new NoSuchElementException(name + " not among " + facts.biomarkers()));
  }
}
