package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Named;
import io.oncoagent.consult.critic.reading.Reading;
import io.oncoagent.lexicon.Category;
import io.oncoagent.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Groups by cancer: a subtype is within its kinds by the lexicon's lineage. */
final class CancerGroups {
  static final String AXIS = "cancer";
  private final Lexicon lexicon;

  CancerGroups(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Group> read(Reading reading) {
    return reading.named(Category.CANCER).filter(n -> !n.ambiguous()).map(this::group).toList();
  }

  private Group group(Named n) {
    Set<String> wider = new HashSet<>(lexicon.lineage(n.key()));
    wider.remove(n.key());
    return new Group(AXIS, n.key(), wider, n.start(), n.end());
  }
}
