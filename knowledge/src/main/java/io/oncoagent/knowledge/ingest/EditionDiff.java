package io.oncoagent.knowledge.ingest;

import io.oncoagent.knowledge.EditionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two editions document by document, passage by passage; a passage that only moved within its section is no change. */
public final class EditionDiff {
  private EditionDiff() {}

  /** {@code before}, {@code after}: passages with their headings, by document. Unchanged documents are left out. */
  public static List<EditionChange> between(Map<String, List<String>> before, Map<String, List<String>> after) {
    Set<String> documents = new TreeSet<>(before.keySet());
    documents.addAll(after.keySet());
    List<EditionChange> changes = new ArrayList<>();
    for (String document : documents) {
      List<String> old = before.getOrDefault(document, List.of());
      List<String> now = after.getOrDefault(document, List.of());
      List<String> added = without(now, old);
      List<String> removed = without(old, now);
      if (!added.isEmpty() || !removed.isEmpty()) {
        EditionChange.Kind kind = !before.containsKey(document) ? EditionChange.Kind.NEW : !after.containsKey(document) ? EditionChange.Kind.GONE : EditionChange.Kind.CHANGED;
        changes.add(new EditionChange(document, kind, added, removed));
      }
    }
    return changes;
  }

  private static List<String> without(List<String> passages, List<String> others) {
    List<String> left = new ArrayList<>(others);
    return passages.stream().filter(passage -> !left.remove(passage)).toList();
  }
}
