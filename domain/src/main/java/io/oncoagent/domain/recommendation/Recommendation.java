package io.oncoagent.domain.recommendation;

import java.util.List;

/**
 * The draft that a clinician reads.
 */
public record Recommendation(List<Section> sections) {
  public Recommendation {
    sections = List.copyOf(sections);
  }

  /** All statements in reading order. */
  public List<Statement> statements() {
    return sections.stream().flatMap(s -> s.statements().stream()).toList();
  }

  /** True when it says anything about treatment: an option or supportive care. */
  public boolean hasTreatment() {
    return statements().stream()
        .anyMatch(s -> s.kind() == StatementKind.OPTION || s.kind() == StatementKind.SUPPORTIVE);
  }
}
