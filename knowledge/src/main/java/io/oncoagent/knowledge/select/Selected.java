package io.oncoagent.knowledge.select;

import java.util.Comparator;
import java.util.List;

/**
 * A document with how well it belongs to the case or question, 0 or more, and why in a clinician's words.
 */
public record Selected(InstalledDocument document, double weight, String because) {
  /** Best first; ties in order of path, so that the choice is the same each time. */
  static List<Selected> bestFirst(List<Selected> selected) {
    return selected.stream()
        .sorted(Comparator.comparingDouble(Selected::weight).reversed().thenComparing(s -> s.document().document().path()))
        .toList();
  }
}
