package io.oncoagent.domain.recommendation;

import java.util.List;

/**
 * A section of the draft with its heading in the language asked for.
 */
public record Section(SectionId id, String heading, List<Statement> statements) {
  public Section {
    statements = List.copyOf(statements);
  }
}
