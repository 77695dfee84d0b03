package io.oncoagent.app.web.workup;

import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import java.util.List;

/** A statement as a screen shows it; {@code cautions}: those that must stand with it. */
public record StatementView(Statement statement, List<Statement> cautions) {
  public StatementView {
    cautions = List.copyOf(cautions);
  }

  static StatementView of(Statement s, CaseReport report) {
    List<Statement> all = report.recommendation() == null ? List.of() : report.recommendation().statements();
    return new StatementView(s, all.stream().filter(c -> s.dependsOn().contains(c.id())).toList());
  }

  public boolean high() {
    return statement.risk() == Risk.HIGH;
  }

  /** Whether an entailment check speaks of it: findings and questions about the note cite nothing. */
  public boolean cited() {
    return !statement.citations().isEmpty();
  }

  public boolean strengthBeside() {
    return statement.strength() != null && !statement.text().contains(statement.strength());
  }

  public boolean option() {
    return statement.kind() == StatementKind.OPTION || statement.kind() == StatementKind.SUPPORTIVE;
  }

  public boolean against() {
    return statement.kind() == StatementKind.CAUTION || statement.kind() == StatementKind.WHY_NOT;
  }
}
