package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Content;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import io.oncoagent.lexicon.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Groups by what they have or lack, whatever it is: «without CNS disease» and «with CNS disease», «with or without a stent». */
final class PresenceGroups {
  static final String AXIS = "with ";
  static final String ABSENT = "absent";
  static final String PRESENT = "present";
  private static final Set<String> WITHOUT = Set.of("without", "sin", "lacking");
  private static final Set<String> RECEIVE = Set.of("receive", "received", "receiving", "recibieron", "recibir");
  private static final Set<String> HAVE = Set.of("had", "have", "has", "having", "with", "received");
  private static final Set<String> WITH = Set.of("with", "con", "having");
  private static final Set<String> GIVEN = Set.of("treated", "managed", "combined");
  private static final Set<String> NOT = Set.of("not", "never", "no");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "un", "una", "known", "prior", "previous", "preoperative",
      "postoperative", "adjuvant", "further", "additional", "concurrent");
  private static final Set<String> VAGUE = Set.of("evidence", "disease", "tumor", "treat", "patient", "cancer", "sign", "evid", "respect",
      "regard", "intent", "use", "high", "low", "risk", "increase", "decrease", "more", "less", "long", "short", "combination", "either",
      "good", "poor", "progression", "need", "survival");

  private PresenceGroups() {}

  static List<Group> read(Reading reading) {
    List<Group> groups = new ArrayList<>();
    List<Word> words = reading.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i).folded();
      String before = i > 0 ? words.get(i - 1).folded() : "";
      boolean receives = RECEIVE.contains(word);
      boolean given = i > 1 && GIVEN.contains(before);
      boolean without = WITHOUT.contains(word) || word.equals("no") && HAVE.contains(before) || receives && NOT.contains(before)
          || WITH.contains(word) && given && NOT.contains(words.get(i - 2).folded());
      boolean with = !without && WITH.contains(word) || receives && !NOT.contains(before);
      int at = ARTICLES.contains(words.get(i + 1).folded()) ? i + 2 : i + 1;
      boolean either = with && i + 2 < words.size() && WITHOUT.contains(words.get(i + 2).folded());
      boolean broken = at < words.size() && reading.text().substring(words.get(i).end(), words.get(at).start()).matches("(?s).*[,;:.(].*");
      if (!with && !without || either || at >= words.size() || broken || !Content.carries(words.get(at)) || VAGUE.contains(words.get(at)
          .concept())) {
        continue;
      }
      Word thing = words.get(at);
      if (thing.folded().endsWith("ing") || reading.named(Category.BIOMARKER).anyMatch(n -> n.start() <= thing.start()
          && thing.start() < n.end())) {
        continue;
      }
      boolean both = without && i >= 2 && words.get(i - 1).folded().equals("or") && WITH.contains(words.get(i - 2).folded());
      if (without) {
        groups.add(new Group(AXIS + thing.concept(), ABSENT, Set.of(), thing.start(), thing.end()));
      }
      if (with || both) {
        groups.add(new Group(AXIS + thing.concept(), PRESENT, Set.of(), thing.start(), thing.end()));
      }
    }
    return groups;
  }
}
