package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups by «positive» or «negative», «deficient» or «proficient» of whatever stands beside the word and is no marker of the lexicon:
 * «node-negative», «positive margins».
 */
final class StatusGroups {
  private static final Map<String, String> STATUS =
      Map.ofEntries(Map.entry("positive", "positive"), Map.entry("negative", "negative"), Map.entry("positivo", "positive"),
          Map.entry("positiva", "positive"), Map.entry("positivos", "positive"), Map.entry("positivas", "positive"),
          Map.entry("negativo", "negative"), Map.entry("negativa", "negative"), Map.entry("negativos", "negative"), Map.entry("negativas",
              "negative"), Map.entry("deficient", "deficient"), Map.entry("deficiency", "deficient"),
          Map.entry("proficient", "proficient"), Map.entry("proficiency", "proficient"));
  private static final Set<String> LINKS = Set.of("is", "are", "that", "was", "were", "be", "which", "with", "or", "and", "son", "es");

  private StatusGroups() {}

  static List<Group> read(Reading reading) {
    List<Group> groups = new ArrayList<>();
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      String status = STATUS.get(words.get(i).folded());
      Word of = status == null ? null : subject(reading, i);
      if (status != null && of != null && !marker(reading, of)) {
        int from = Math.min(of.start(), words.get(i).start());
        groups.add(new Group("status " + of.concept(), status, Set.of(), from, Math.max(of.end(), words.get(i).end())));
      }
    }
    return groups;
  }

  private static boolean marker(Reading reading, Word of) {
    return reading.named(Category.BIOMARKER).anyMatch(n -> n.start() <= of.start() && of.start() < n.end());
  }

  /** «Node-positive», «margins are positive», «positive margins»; null where nothing fit to bear a status stands there. */
  private static @Nullable Word subject(Reading reading, int at) {
    List<Word> words = reading.words();
    int back = at - 1;
    while (back > 0 && LINKS.contains(words.get(back).folded())) {
      back--;
    }
    if (back >= 0 && Content.carries(words.get(back)) && !STATUS.containsKey(words.get(back).folded()) && unbroken(reading,
        words.get(back).end(), words.get(at).start())) {
      return words.get(back);
    }
    boolean next = at + 1 < words.size() && Content.carries(words.get(at + 1)) && unbroken(reading, words.get(at).end(),
        words.get(at + 1).start());
    return next ? words.get(at + 1) : null;
  }

  private static boolean unbroken(Reading reading, int from, int to) {
    return reading.text().substring(from, to).chars().noneMatch(c -> ",;:()".indexOf(c) >= 0);
  }
}
