package io.oncoagent.consult.specialist;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes refused statements out of a draft, and with each caution whatever depends on it. Ids of the rest stay as they were. Once an option that was already
 * written again is refused too, only facts, options, their cautions and questions are left: the critic's earlier words on the rest are not at hand any more.
 */
final class Pruning {
  private static final Set<StatementKind> LAST =
      Set.of(StatementKind.FINDING, StatementKind.OPTION, StatementKind.CAUTION, StatementKind.QUESTION);

  private final Set<String> refused;
  private final boolean last;

  Pruning(Set<String> refused) {
    this.refused = Set.copyOf(refused);
    this.last = refused.stream().anyMatch(id -> id.endsWith("b"));
  }

  Recommendation apply(Recommendation draft) {
    if (refused.isEmpty()) {
      return draft;
    }
    Set<String> gone = closure(draft.statements());
    return new Recommendation(
        draft.sections().stream()
            .map(s -> new Section(s.id(), s.heading(), s.statements().stream().filter(st -> !gone.contains(st.id())).toList()))
            .toList());
  }

  private Set<String> closure(List<Statement> statements) {
    Set<String> gone = new HashSet<>(refused);
    statements.stream().filter(s -> last && !LAST.contains(s.kind())).forEach(s -> gone.add(s.id()));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Statement statement : statements) {
        if (!gone.contains(statement.id()) && statement.dependsOn().stream().anyMatch(gone::contains)) {
          grew = gone.add(statement.id());
        }
      }
    }
    return gone;
  }
}
