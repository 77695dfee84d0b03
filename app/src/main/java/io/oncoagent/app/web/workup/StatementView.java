package io.oncoagent.app.web.workup;

import io.oncoagent.consult.specialist.write.ReadFindings;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement as a screen shows it.
 *
 * @param cautions those that must stand with it
 * @param text its words, those marked that do not stand so in what it cites
 * @param asRead false for a finding that the facts do not come to
 */
public record StatementView(Statement statement, List<StatementView> cautions, List<TextPiece> text, boolean asRead) {
  public StatementView {
    cautions = List.copyOf(cautions);
    text = List.copyOf(text);
  }

  static StatementView of(Statement s, CaseReport report) {
    List<Statement> all = report.recommendation() == null ? List.of() : report.recommendation().statements();
    return new StatementView(s, all.stream().filter(c -> s.dependsOn().contains(c.id())).map(c -> alone(c, report)).toList(), WordsApart.of(s, report), asRead(s, report));
  }

  private static StatementView alone(Statement s, CaseReport report) {
    return new StatementView(s, List.of(), WordsApart.of(s, report), asRead(s, report));
  }

  private static boolean asRead(Statement s, CaseReport report) {
    boolean ofNote = s.kind() == StatementKind.FINDING && s.citations().isEmpty();
    return !ofNote || ReadFindings.of(report.facts(), report.deidentified().language()).contains(s.text());
  }

  public boolean high() {
    return statement.risk() == Risk.HIGH;
  }

  /** Whether an entailment check speaks of it: findings and questions about the note cite nothing. */
  public boolean cited() {
    return !statement.citations().isEmpty();
  }

  /** The word of the critic, unless the reader sees at once that it is more than the source says. */
  public boolean supportShown() {
    return cited() && (apart().isEmpty() || statement.support() != Support.SUPPORTED);
  }

  /** The words marked, for the line beneath. */
  public String apart() {
    return text.stream().filter(TextPiece::apart).map(p -> "“" + p.words() + "”").collect(Collectors.joining(", "));
  }

  /** Whether a reader should look at this one first. */
  public boolean doubtful() {
    return !asRead || !apart().isEmpty() || cited() && statement.support() != Support.SUPPORTED;
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
