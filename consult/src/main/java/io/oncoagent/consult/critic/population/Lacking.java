package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Polarity;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Category;

/**
 * Groups that lack a thing («without a DPYD variant», «CD20-negative»), and parts of passages that name the thing without a word on its
 * status: they speak of those who have it.
 */
final class Lacking {
  private Lacking() {}

  static boolean lacks(Group g) {
    return g.axis().startsWith(PresenceGroups.AXIS) && g.value().equals(PresenceGroups.ABSENT) || g.axis().startsWith(MarkerGroups.AXIS)
        && g.value().equals("negative");
  }

  static boolean names(Portion p, Group g) {
    Reading r = p.reading();
    boolean marker = r.named(Category.BIOMARKER).anyMatch(n -> MarkerGroups.axis(n.key()).equals(g.axis()));
    boolean denied = r.anyWord(w -> (PresenceGroups.AXIS + w.concept()).equals(g.axis()) && w.polarity() == Polarity.NEGATED);
    return marker || !denied && r.anyWord(w -> (PresenceGroups.AXIS + w.concept()).equals(g.axis()));
  }
}
