package io.oncoagent.knowledge.select;

import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;

/** How closely a document's topics meet a cancer: by its title for the cancer itself, for a broader type, or by one of its sections. */
public final class TopicMatch {
  private static final double BROADER = 0.75;
  private static final double SECTION = 0.5;
  private static final double LATER_TOPIC = 0.06;

  private final Lexicon lexicon;

  public TopicMatch(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** In [0, 1]; 1: the title names this very cancer, 0: nothing of it. */
  public double of(InstalledDocument document, String code) {
    double best = 0;
    double weight = 1;
    for (String step : lexicon.lineage(code)) {
      if (document.profile().topics().contains(step)) {
        best = Math.max(best, weight * named(document, step));
      }
      if (document.profile().sections().contains(step)) {
        best = Math.max(best, SECTION * weight);
      }
      weight *= BROADER;
    }
    return best;
  }

  /** Titles that say the lexicon's first phrase, or the phrase and little else, come first. */
  private double named(InstalledDocument document, String code) {
    String title = Words.fold(document.document().title());
    List<String> topics = lexicon.cancer(code).map(CancerEntry::topics).orElse(List.of());
    double best = 0.7;
    for (int i = 0; i < topics.size(); i++) {
      String phrase = Words.fold(topics.get(i));
      if (Words.has(title, phrase)) {
        double share = Math.min(1, (phrase.length() + 10.0) / title.length());
        best = Math.max(best, 0.8 - LATER_TOPIC * Math.min(i, 3) + 0.2 * share);
      }
    }
    return Math.min(1, best);
  }
}
