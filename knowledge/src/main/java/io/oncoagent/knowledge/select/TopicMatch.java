package io.oncoagent.knowledge.select;

import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How closely a document's topics meet a cancer: by its title for the cancer itself, for a broader type, or by one of its sections. */
public final class TopicMatch {
  private static final double BROADER = 0.75;
  private static final double SECTION = 0.5;
  private static final double LATER_TOPIC = 0.06;

  private final Lexicon lexicon;
  private final Map<String, Title> titles = new ConcurrentHashMap<>();
  private final Map<String, List<String>> phrases = new ConcurrentHashMap<>();

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

  /** A title that names this very cancer comes first, then one that says an early topic phrase and little else. */
  private double named(InstalledDocument document, String code) {
    Title title = titles.computeIfAbsent(document.document().title(), this::read);
    List<String> topics = phrases.computeIfAbsent(code, key -> lexicon.cancer(key).map(CancerEntry::topics).orElse(List.of()).stream().map(Words::fold).toList());
    double best = 0.65;
    for (int i = 0; i < topics.size(); i++) {
      if (Words.has(title.folded(), topics.get(i))) {
        double share = Math.min(1, (topics.get(i).length() + 10.0) / title.folded().length());
        best = Math.max(best, 0.72 - LATER_TOPIC * Math.min(i, 3) + 0.18 * share);
      }
    }
    return title.codes().contains(code) ? best + 0.2 : best;
  }

  private Title read(String title) {
    Set<String> codes =
        lexicon.mentions(title).stream().filter(mention -> mention.category() == Category.CANCER).map(Mention::key).collect(Collectors.toSet());
    return new Title(Words.fold(title), codes);
  }

  /** A title, folded, with the cancers that it names. */
  private record Title(String folded, Set<String> codes) {}
}
