package io.oncoagent.app.web.workup;

import io.oncoagent.app.render.Banner;
import io.oncoagent.app.web.page.FactRow;
import io.oncoagent.app.web.page.FactRows;
import io.oncoagent.app.web.page.PageWords;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.BoardDecision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the screen of one consultation shows.
 *
 * @param caseNumber the hospital's own, where the register has one
 * @param outdated packs, rules or version have changed since it was made
 */
public record WorkUp(
    CaseReport report, Banner banner, List<FactRow> facts, List<EvidenceView> evidence, Optional<String> caseNumber, Optional<String> supersededBy,
    List<BoardDecision> boards, boolean outdated) {
  public WorkUp {
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
    boards = List.copyOf(boards);
  }

  static WorkUp of(CaseReport report, PageWords words, Optional<String> caseNumber, Optional<String> supersededBy, List<BoardDecision> boards, boolean outdated) {
    return new WorkUp(
        report, new Banner(report), FactRows.of(report.deidentified(), report.facts(), words), EvidenceView.of(report), caseNumber, supersededBy, boards, outdated);
  }

  public boolean awaits() {
    return report.status() == ConsultationStatus.AWAITING_REVIEW;
  }

  private Stream<Statement> said() {
    return report.recommendation() == null ? Stream.empty() : report.recommendation().statements().stream();
  }

  private List<StatementView> views(StatementKind... kinds) {
    List<StatementKind> wanted = List.of(kinds);
    return said().filter(s -> wanted.contains(s.kind())).map(s -> StatementView.of(s, report)).toList();
  }

  public List<StatementView> options() {
    return views(StatementKind.OPTION);
  }

  /** Supportive care and tests. */
  public List<StatementView> alongside() {
    return views(StatementKind.SUPPORTIVE, StatementKind.TEST);
  }

  /** Cautions that belong to no option: the others stand beside theirs. */
  public List<StatementView> cautions() {
    List<String> bound = options().stream().flatMap(o -> o.cautions().stream()).map(c -> c.statement().id()).toList();
    return views(StatementKind.CAUTION).stream().filter(c -> !bound.contains(c.statement().id())).toList();
  }

  public List<StatementView> whyNot() {
    return views(StatementKind.WHY_NOT);
  }

  /** What the sources tell beside the options: trials, history, approvals. */
  public List<StatementView> told() {
    return views(StatementKind.EVIDENCE);
  }

  public List<StatementView> questions() {
    return views(StatementKind.QUESTION);
  }

  /** Findings of the case in the draft's own words. */
  public List<StatementView> findings() {
    return views(StatementKind.FINDING);
  }

  /** What a reader should look at first: statements whose words and source, or whose words and the facts, differ. */
  public List<StatementView> doubtful() {
    return said().map(s -> StatementView.of(s, report)).filter(StatementView::doubtful).toList();
  }

  /** Where a statement stands on the screen: a caution that belongs to an option stands in its box. */
  public String place(StatementView view) {
    String id = view.statement().id();
    boolean caution = view.statement().kind() == StatementKind.CAUTION;
    return said().filter(s -> caution && s.kind() == StatementKind.OPTION && s.dependsOn().contains(id)).map(Statement::id).findFirst().orElse(id);
  }

  /** The draft in its own order, as it is signed. */
  public List<Section> sections() {
    return report.recommendation() == null ? List.of() : report.recommendation().sections().stream().filter(s -> !s.statements().isEmpty()).toList();
  }

  /** Of a statement in the order of the draft. */
  public StatementView view(Statement statement) {
    return StatementView.of(statement, report);
  }

  /** Whether the section is the recommendation itself. */
  public static boolean core(Section section) {
    return section.id() == SectionId.RECOMMENDATION || section.id() == SectionId.MANAGEMENT;
  }
}
