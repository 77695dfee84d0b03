package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of patients that guidelines tell apart, by axis (age, HER2, line …). Data: populations.tsv. */
final class Population {
  private record Value(String axis, String name, PhraseFinder phrases) {}

  private final List<Value> values = new ArrayList<>();

  Population() {
    for (Rows.Row row : Rows.read("populations.tsv")) {
      values.add(new Value(row.get("axis"), row.get("value"), new PhraseFinder(row.list("phrases"))));
    }
  }

  /** The values that a sentence says, by axis. */
  Map<String, Set<String>> said(Reading reading) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Value v : values) {
      if (v.phrases.said(reading)) {
        found.computeIfAbsent(v.axis, k -> new HashSet<>()).add(v.name);
      }
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
