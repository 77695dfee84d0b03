package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.PhraseIndex;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cancers of a note and picks the one asked about. */
public final class CancerFinder {
  private final Lexicon lexicon;
  private final SiteTables tables;
  private final CancerChooser chooser;
  private final PhraseIndex<String> implied;

  public CancerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tables = new SiteTables(lexicon);
    this.chooser = new CancerChooser(lexicon);
    this.implied = ImpliedPhrases.table(lexicon);
  }

  /** The patient's cancers, or empty when the note has none. */
  public Optional<CancerPick> find(Reading reading, @Nullable String sex) {
    CancerAssertion assertions = new CancerAssertion(reading);
    CancerWeights weights = new CancerWeights(reading);
    GenericCancerFinder generic = new GenericCancerFinder(reading, assertions, weights);
    SiteHits sites = new SiteHits(reading.note(), tables);
    List<CancerMention> mentions = new ArrayList<>(new NamedCancerFinder(reading, assertions, weights).find());
    mentions.addAll(new CombinedCancerFinder(reading, tables, sites, assertions, weights).find(mentions));
    Doubts.settle(mentions, lexicon);
    GermCellSite.settle(mentions, reading.note().folded(), lexicon);
    Doubts.explained(mentions, reading.note().folded(), reading.lexicon());
    mentions.addAll(new ImpliedPhrases(reading, implied, assertions, weights).find());
    mentions.addAll(new LesionFinder(reading, tables, sites).find());
    mentions.addAll(generic.find(mentions));
    UnknownPrimary.settle(mentions, generic.unknownPrimary(lexicon));
    SexFilter.apply(mentions, sex, lexicon);
    QuestionFocus.favour(mentions, reading.note(), sites, tables, lexicon);
    Differential.level(mentions, reading, lexicon);
    Refuted.settle(mentions, reading.note(), lexicon);
    InSitu.stepBack(mentions, reading.note().folded(), lexicon);
    return chooser.choose(mentions).or(() -> new ImpliedCancer(reading).find());
  }
}
