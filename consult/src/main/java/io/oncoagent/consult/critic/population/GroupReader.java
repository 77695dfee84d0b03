package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the groups of patients that a sentence names, in its order. Of one review and one thread: it remembers what it has read. */
final class GroupReader {
  /** Axes of populations.tsv that {@link MarkerGroups} reads by the marker itself. */
  private static final Set<String> BY_MARKER = Set.of("ras", "egfr", "braf", "brca", "ph");

  /** Characters; what is longer is a table or an attack, and reading it grows with its square. */
  static final int LONGEST = 4000;

  private final GroupPhrases phrases;
  private final CancerGroups cancers;
  private final Map<Reading, List<Group>> read = new IdentityHashMap<>();

  GroupReader(GroupPhrases phrases, Lexicon lexicon) {
    this.phrases = phrases;
    this.cancers = new CancerGroups(lexicon);
  }

  List<Group> groups(Reading reading) {
    return read.computeIfAbsent(reading, this::all);
  }

  List<Group> groups(Reading reading, String axis) {
    return groups(reading).stream().filter(g -> g.axis().equals(axis)).toList();
  }

  private List<Group> all(Reading reading) {
    if (reading.text().length() > LONGEST) {
      return List.of();
    }
    List<Group> all = new ArrayList<>(phrases.read(reading).stream().filter(g -> !BY_MARKER.contains(g.axis())).toList());
    boolean spread = all.stream().anyMatch(g -> g.axis().equals("spread") && !byStage(reading, g));
    all.removeIf(g -> spread && g.axis().equals("spread") && byStage(reading, g));
    all.addAll(StageGroups.read(reading.text()));
    all.addAll(MarkerGroups.read(reading));
    all.addAll(StatusGroups.read(reading));
    all.addAll(cancers.read(reading));
    all.addAll(ExonGroups.read(reading.text()));
    all.addAll(PresenceGroups.read(reading));
    all.sort(Comparator.comparingInt(Group::start));
    return List.copyOf(all);
  }

  /** «Stage IV» says metastatic only where the sentence does not say itself how far the disease reaches. */
  private static boolean byStage(Reading reading, Group g) {
    return reading.text().regionMatches(true, g.start(), "stage", 0, 5) || reading.text().regionMatches(true, g.start(), "estadio", 0, 7);
  }
}
