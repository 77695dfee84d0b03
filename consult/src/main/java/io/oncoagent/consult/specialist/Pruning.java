package io.oncoagent.consult.specialist;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes refused statements out of a draft, and with each caution whatever depends on it. Ids of the rest stay as they were: what the critic let
 * stand stands.
 */
public final class Pruning {
  private final Set<String> refused;

  public Pruning(Set<String> refused) {
    this.refused = Set.copyOf(refused);
  }

  /** The draft without them. */
  public Recommendation apply(Recommendation draft) {
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
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Statement statement : statements) {
        boolean left = !gone.contains(statement.id());
        if (left && (statement.dependsOn().stream().anyMatch(gone::contains) || ofNothingLeft(statement, statements, gone))) {
          gone.add(statement.id());
          grew = true;
        }
      }
    }
    return gone;
  }

  /** A caution whose options are all gone warns of nothing any more. */
  private static boolean ofNothingLeft(Statement caution, List<Statement> statements, Set<String> gone) {
    List<Statement> owners = statements.stream().filter(s -> s.dependsOn().contains(caution.id())).toList();
    return caution.kind() == StatementKind.CAUTION && !owners.isEmpty() && owners.stream().allMatch(s -> gone.contains(s.id()));
  }
}
