package io.oncoagent.consult.critic.population;

import io.oncoagent.consult.critic.reading.Reading;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the passages' sentences, each read once for an axis. Of one review and one thread. */
final class Parts {
  private static final String WHOLE = "/whole";
  private final GroupReader reader;
  private final Map<Reading, Map<String, List<Part>>> read = new IdentityHashMap<>();

  Parts(GroupReader reader) {
    this.reader = reader;
  }

  /** A part with what it says of its groups, and whether it speaks against what it names. */
  record Part(Portion portion, Map<String, Double> anchors, boolean denies) {}

  /** The parts of a sentence on one axis, or the sentence as one part. */
  List<Part> of(Reading sentence, String axis, boolean whole) {
    List<Group> groups = reader.groups(sentence, axis);
    List<Portion> portions = whole ? List.of(Portions.whole(sentence, groups)) : Portions.of(sentence, groups);
    return parts(sentence, whole ? axis + WHOLE : axis, portions);
  }

  private List<Part> parts(Reading sentence, String key, List<Portion> portions) {
    List<Group> all = reader.groups(sentence);
    return read.computeIfAbsent(sentence, k -> new HashMap<>())
        .computeIfAbsent(key, k -> portions.stream().map(p -> new Part(p, p.anchors(all), Treatments.denied(p))).toList());
  }
}
