package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.consult.critic.reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts a sentence by the groups of one axis: «fit patients receive A; frail patients receive B» has two parts, «A in children and
 * adults» one.
 */
final class Portions {
  private static final Set<String> JOINTS = Set.of("and", "or", "versus", "vs", "than", "whereas", "while", "but", "y", "o", "pero",
      "mientras");
  private static final Set<String> PREPOSITIONS = Set.of("for", "in", "with", "among", "of", "en", "para", "con", "de", "when", "if");
  private static final Set<String> COORDINATES =
      Set.of("and", "or", "to", "y", "o", "e", "the", "a", "an", "in", "for", "with", "patients", "disease", "both", "either", "tumors",
          "tumours", "women", "men", "as", "well", "en", "los", "las", "pacientes", "stage", "stages", "those",
          "of", "breast", "cancer", "de", "con", "then", "young", "younger", "older", "any", "adult");

  private Portions() {}

  /** At least one; the whole sentence where the axis has none or one group. */
  static List<Portion> of(Reading reading, List<Group> groups) {
    List<Portion> portions = new ArrayList<>();
    List<Group> mine = new ArrayList<>();
    int from = 0;
    for (Group g : groups) {
      int cut = mine.isEmpty() ? -1 : cut(reading, mine.getLast(), g);
      if (cut >= 0) {
        portions.add(new Portion(reading, from, cut, mine));
        mine = new ArrayList<>();
        from = cut;
      }
      mine.add(g);
    }
    portions.add(new Portion(reading, from, reading.text().length() + 1, mine));
    return portions;
  }

  static Portion whole(Reading reading, List<Group> groups) {
    return new Portion(reading, 0, reading.text().length() + 1, groups);
  }

  /** Where the part of the second group begins, or -1 where the two share one. */
  private static int cut(Reading reading, Group a, Group b) {
    List<Word> between = reading.words().stream().filter(w -> w.start() >= a.end() && w.end() <= b.start()).toList();
    boolean breaks = b.start() > a.end() && reading.text().substring(a.end(), b.start()).matches("(?s).*[;.].*");
    if (b.start() < a.end() || !breaks && between.stream().allMatch(w -> COORDINATES.contains(w.folded()))) {
      return -1;
    }
    boolean behind = !between.isEmpty() && PREPOSITIONS.contains(between.getLast().folded()) && !opens(reading, between.getLast());
    Stream<Word> own = reading.words().stream().filter(w -> !behind && w.start() == b.start());
    List<Word> places = Stream.concat(between.stream(), own).toList();
    for (Cut kind : Cut.values()) {
      List<Word> cuts = places.stream().filter(w -> kind.at(reading, w)).toList();
      if (!cuts.isEmpty()) {
        return (behind ? cuts.getFirst() : cuts.getLast()).start();
      }
    }
    return -1;
  }

  /** «…, in adults B is given»: the preposition opens the part. */
  private static boolean opens(Reading reading, Word preposition) {
    return Cut.BREAK.at(reading, preposition) || Cut.COMMA.at(reading, preposition);
  }

  private enum Cut {
    BREAK,
    CLAUSE,
    COMMA,
    JOINT;

    boolean at(Reading reading, Word w) {
      String before = before(reading, w);
      return switch (this) {
        case BREAK -> before.matches("(?s).*[;.—].*");
        case CLAUSE -> reading.words().stream().filter(o -> o.end() <= w.start()).reduce((x, y) -> y).map(o -> o.clause() != w.clause())
            .orElse(false) && before.indexOf(':') < 0;
        case COMMA -> before.matches("(?s).*[,(].*");
        case JOINT -> JOINTS.contains(w.folded());
      };
    }

    private static String before(Reading reading, Word w) {
      int i = w.start();
      while (i > 0 && !Character.isLetterOrDigit(reading.text().charAt(i - 1))) {
        i--;
      }
      return reading.text().substring(i, w.start());
    }
  }
}
