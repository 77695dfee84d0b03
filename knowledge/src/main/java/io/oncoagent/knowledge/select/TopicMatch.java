package io.oncoagent.knowledge.select;

import io.oncoagent.lexicon.CancerEntry;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import io.oncoagent.lexicon.Mention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How closely a document's topics meet a cancer: by its title for the cancer itself, for a broader type, or by one of its sections. */
public final class TopicMatch {
  private static final double BROADER = 0.75;
  private static final double SECTION = 0.5;
  private static final double LATER_TOPIC = 0.06;

  private static final Pattern POPULATION = Pattern.compile("(?i)\\b(?:AIDS|HIV|pregnan\\w+|male|transplant\\w*|Down syndrome|embaraz\\w+)\\b");

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
    boolean broader = broader(document, code);
    for (String step : lexicon.lineage(code)) {
      boolean may = broader || step.equals(code);
      if (may && document.profile().topics().contains(step)) {
        best = Math.max(best, weight * named(document, step));
      }
      if (may && document.profile().sections().contains(step)) {
        best = Math.max(best, SECTION * weight);
      }
      weight *= BROADER;
    }
    return best;
  }

  /**
   * Whether a broader type that the title says may stand for this cancer. «Ewing sarcoma» says «sarcoma» only inside the name of a sister, and answers
   * nothing of Kaposi sarcoma; a title for a population («lymphoma in pregnancy», «AIDS-related lymphoma», «male breast cancer») stands for the type it varies.
   */
  private boolean broader(InstalledDocument document, String code) {
    Title title = titles.computeIfAbsent(document.document().title(), this::read);
    if (title.codes().isEmpty()) {
      return true;
    }
    boolean population = document.profile().pregnancy() || title.population();
    return title.codes().stream().anyMatch(named -> lexicon.isA(code, named) || lexicon.isA(named, code) || population && lexicon.lineage(named).stream().skip(1).limit(2).anyMatch(parent -> lexicon.isA(code, parent)));
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
        lexicon.mentions(title).stream().filter(mention -> mention.category() == Category.CANCER && TitleNames.free(title, mention)).map(Mention::key).collect(Collectors.toSet());
    boolean condition = lexicon.mentions(title).stream().anyMatch(mention -> mention.category() == Category.CONDITION && !mention.ambiguous());
    return new Title(Words.fold(title), codes, condition || POPULATION.matcher(title).find());
  }

  /** How far above the cancer the nearest type stands that the title names: 0 is the cancer itself; far away where it names none of them. */
  int distance(InstalledDocument document, String code) {
    Set<String> named = titles.computeIfAbsent(document.document().title(), this::read).codes();
    int step = 0;
    for (String one : lexicon.lineage(code)) {
      if (named.contains(one)) {
        return step;
      }
      step++;
    }
    return Integer.MAX_VALUE;
  }

  /** Whether one of its sections is on this very cancer. */
  boolean inSection(InstalledDocument document, String code) {
    return document.profile().sections().contains(code);
  }

  /** Whether the document's title or one of its sections is on this very cancer, not only on a broader type. */
  boolean own(InstalledDocument document, String code) {
    return document.profile().topics().contains(code) || document.profile().sections().contains(code);
  }

  /** Whether its title is for people of one kind (pregnant, with HIV, men, after transplant). */
  boolean forPopulation(InstalledDocument document) {
    return document.profile().pregnancy() || titles.computeIfAbsent(document.document().title(), this::read).population();
  }

  /** A title, folded, with the cancers that it names; population: it is for people of one kind. */
  private record Title(String folded, Set<String> codes, boolean population) {}
}
