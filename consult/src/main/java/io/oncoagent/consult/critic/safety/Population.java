package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Groups of patients that guidelines tell apart, by axis (age, HER2, line …). Data: populations.tsv. */
final class Population {
  private record Value(String axis, String name) {}

  private final PhraseIndex<Value> values = new PhraseIndex<>();

  Population() {
    for (Rows.Row row : Rows.read("populations.tsv")) {
      values.add(row.list("phrases"), new Value(row.get("axis"), row.get("value")));
    }
  }

  /** The values that a sentence says, by axis. */
  Map<String, Set<String>> said(Reading reading) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Value v : values.said(reading)) {
      found.computeIfAbsent(v.axis, k -> new HashSet<>()).add(v.name);
    }
    return found;
  }

  Map<String, Set<String>> said(Iterable<Reading> readings) {
    Map<String, Set<String>> all = new HashMap<>();
    for (Reading r : readings) {
      said(r).forEach((axis, names) -> all.computeIfAbsent(axis, k -> new HashSet<>()).addAll(names));
    }
    return all;
  }
}
