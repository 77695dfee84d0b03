package io.oncoagent.consult.extract.cancer;

import io.oncoagent.consult.extract.assertion.Reading;
import io.oncoagent.consult.extract.text.NoteText;
import io.oncoagent.consult.extract.text.PhraseHit;
import io.oncoagent.domain.facts.Assertion;
import io.oncoagent.domain.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Histology here, organ there: the cancer that both make («EBUS of the right upper lobe mass: squamous cell carcinoma»). */
final class CombinedCancerFinder {
  /** Sentences before the histology in which its organ may stand. */
  private static final int LOOK_BACK = 3;
  private static final int SENTENCE_PENALTY = 12;
  /** A bare «carcinoma» or «cancer» takes an organ only from close by. */
  private static final int CLOSE = 4;

  private static final Pattern SEARCH = Pattern.compile("^(?:[ -]?\\d|[ -](?:screen\\w*|work-?up|work up|search|surveillance|risk|check|cribado|despistaje)\\b)");

  private final Reading reading;
  private final SiteTables tables;
  private final SiteHits sites;
  private final CancerAssertion assertions;
  private final CancerWeights weights;

  CombinedCancerFinder(Reading reading, SiteTables tables, SiteHits sites, CancerAssertion assertions, CancerWeights weights) {
    this.reading = reading;
    this.tables = tables;
    this.sites = sites;
    this.assertions = assertions;
    this.weights = weights;
  }

  List<CancerMention> find(List<CancerMention> named) {
    List<CancerMention> found = new ArrayList<>();
    for (PhraseHit<String> histology : tables.histologies.find(reading.note().words())) {
      if (insideSitedName(histology, named) || searched(histology)) {
        continue;
      }
      PhraseHit<String> site = nearest(histology, named);
      String code = site == null ? null : tables.code(histology.value(), site.value());
      if (site != null && code != null) {
        found.add(mention(histology, site, code));
      }
    }
    return found;
  }

  /** «Malignancy screen», «cancer work-up»: what was looked for; «CA-125»: a marker. */
  private boolean searched(PhraseHit<String> histology) {
    String folded = reading.note().folded();
    return histology.value().equals(SiteTables.ANY_CARCINOMA) && SEARCH.matcher(folded.substring(histology.end(), Math.min(folded.length(), histology.end() + 16))).find();
  }

  private CancerMention mention(PhraseHit<String> histology, PhraseHit<String> site, String code) {
    Span span = histology.span();
    Assertion assertion = assertions.of(span);
    double distance = distance(histology, site);
    double weight = weights.of(span, assertion) * (distance > SENTENCE_PENALTY ? 0.7 : 1.0);
    return new CancerMention(code, span, assertion, weight, CancerMention.Origin.COMBINED, site.value());
  }

  private boolean insideSitedName(PhraseHit<String> histology, List<CancerMention> named) {
    for (CancerMention mention : named) {
      if (mention.span().overlaps(histology.span())) {
        boolean longer = mention.span().end() - mention.span().start() > histology.end() - histology.start();
        String site = reading.lexicon().cancer(mention.code()).map(entry -> entry.site()).orElse(null);
        if (longer && site != null && !site.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable PhraseHit<String> nearest(PhraseHit<String> histology, List<CancerMention> named) {
    PhraseHit<String> best = null;
    double bestDistance = Double.MAX_VALUE;
    boolean bare = histology.value().equals(SiteTables.ANY_CARCINOMA);
    int sentence = reading.note().indexAt(histology.start());
    for (PhraseHit<String> site : sites.inSentences(sentence - LOOK_BACK, sentence + 1)) {
      double distance = distance(histology, site);
      if (distance >= SENTENCE_PENALTY && lent(site, named)) {
        continue;
      }
      if (distance < bestDistance && (!bare || distance <= CLOSE) && tables.code(histology.value(), site.value()) != null) {
        best = site;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The organ of a relative's or of an old cancer does not lend itself to a histology of today. */
  private boolean lent(PhraseHit<String> site, List<CancerMention> named) {
    int sentence = reading.note().indexAt(site.start());
    return named.stream().anyMatch(mention -> (mention.assertion() == Assertion.HISTORICAL || mention.assertion() == Assertion.FAMILY || mention.assertion() == Assertion.ABSENT) && reading.note().indexAt(mention.span().start()) == sentence);
  }

  private double distance(PhraseHit<String> histology, PhraseHit<String> site) {
    NoteText note = reading.note();
    int apart = note.indexAt(histology.start()) - note.indexAt(site.start());
    if (apart > LOOK_BACK || apart < -1) {
      return Double.MAX_VALUE;
    }
    if (apart != 0) {
      return SENTENCE_PENALTY * (apart < 0 ? 2.0 : 1.0) * Math.abs(apart) + 1;
    }
    boolean after = site.start() >= histology.end();
    int gap = after ? note.words().between(histology.end(), site.start()) : note.words().between(site.end(), histology.start());
    return after && gap > 4 ? gap + 4 : gap;
  }
}
