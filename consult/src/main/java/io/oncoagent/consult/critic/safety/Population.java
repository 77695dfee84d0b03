package io.oncoagent.consult.critic.safety;

import io.oncoagent.consult.critic.data.Rows;
import io.oncoagent.consult.critic.reading.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups of patients that guidelines tell apart, by axis (age, HER2, line …). Data: populations.tsv. */
final class Population {
  private record Value(String axis, String name) {}

  /** «After progression on first-line therapy» is a later line. */
  private static final Pattern BEHIND = Pattern.compile("(?i)\\b(?:after|following|progress\\w*(?!-free| free)|refractory|failure|tras)\\b(?:[\\w-]+ ?|\\s){0,4}\\b(?:first[- ]line|primera línea|initial (?:treatment|therapy))");

  private final PhraseIndex<Value> values = new PhraseIndex<>();

  Population() {
    for (Rows.Row row : Rows.read("populations.tsv")) {
      if (!row.get("value").isEmpty()) {
        List<String> within = row.list("within");
        values.add(row.list("phrases"), new Value(row.get("axis"), within.isEmpty() ? row.get("value") : within.getFirst()));
      }
    }
  }

  /** The values that a sentence says, by axis. */
  Map<String, Set<String>> said(Reading reading) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Value v : values.said(reading)) {
      boolean behind = v.axis.equals("course") && v.name.equals("first") && BEHIND.matcher(reading.text()).find();
      found.computeIfAbsent(v.axis, k -> new HashSet<>()).add(behind ? "later" : v.name);
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
