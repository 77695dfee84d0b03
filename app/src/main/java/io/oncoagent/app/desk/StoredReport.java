package io.oncoagent.app.desk;

import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.render.DecisionJson;
import io.oncoagent.app.render.ReportHtml;
import io.oncoagent.app.render.ReportMarkdown;
import io.oncoagent.app.render.ReportText;
import io.oncoagent.app.render.Words;
import io.oncoagent.app.render.pdf.ReportPdf;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.BoardDecision;
import io.oncoagent.domain.review.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A stored report with what stands beside it: the hospital's case number, what it follows, what an amendment changed, what the board decided. */
public final class StoredReport {
  private final CaseReport report;
  private final Words words;
  private final Optional<String> caseNumber;
  private final Optional<String> supersededBy;
  private final List<BoardDecision> boards;

  public StoredReport(OncoAgent agent, CaseReport report) {
    Store store = agent.store();
    this.report = report;
    this.words = Words.in(report.deidentified().language());
    this.caseNumber = CaseNumber.of(store, report);
    this.supersededBy = store.patients().consultation(report.consultationId()).flatMap(r -> Optional.ofNullable(r.supersededBy()));
    this.boards = store.boards().of(report.consultationId());
  }

  /** For a terminal. */
  public String text() {
    return String.join("", lines().stream().map(l -> l + "\n").toList()) + ReportText.of(report);
  }

  /** In the language of the case, as the report itself. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    caseNumber.ifPresent(n -> lines.add(words.filled("beside.caseNumber", n)));
    Branch branch = report.branch();
    if (branch != null) {
      String kept = branch.kept().isEmpty() ? "" : " (" + words.filled("beside.kept", String.join(", ", branch.kept())) + ")";
      lines.add((branch.assumption() == null ? words.filled("beside.follows", branch.of()) : words.filled("beside.whatIf", branch.of(), branch.assumption())) + kept);
    }
    supersededBy.ifPresent(id -> lines.add(words.filled("beside.superseded", id)));
    report.facts().corrections().forEach(c -> lines.add(corrected(c)));
    if (report.decision() != null) {
      report.decision().differences().forEach(d -> lines.add(changed(d)));
    }
    boards.forEach(b -> lines.add(words.filled("beside.board", b.at(), b.by(), words.of("concordance." + b.concordance().name()), b.text())));
    return lines;
  }

  private String corrected(FactCorrection c) {
    String before = c.before().isEmpty() ? words.of("none") : c.before();
    return words.filled("beside.corrected", words.of("corrected." + c.item().name()), before, words.of("corrected", c.value()), c.by());
  }

  private String changed(Difference d) {
    String before = java.util.Objects.requireNonNullElse(d.before(), "");
    String after = java.util.Objects.requireNonNullElse(d.after(), "");
    return switch (d.kind()) {
      case ADDED -> words.filled("beside.added", d.statement(), after);
      case REMOVED -> words.filled("beside.removed", d.statement(), before);
      case REWORDED -> words.filled("beside.reworded", d.statement(), before, after);
      case REMADE -> words.filled("beside.remade", d.statement(), before);
    };
  }

  /** A tagged PDF for the tumour board. */
  public byte[] pdf() {
    return ReportPdf.of(report, lines(), supersededBy.isPresent());
  }

  /** The contract's object with what stands beside it. */
  public ObjectNode json() {
    ObjectNode o = ContractJson.of(report);
    o.put("caseNumber", caseNumber.orElse(null));
    o.put("supersededBy", supersededBy.orElse(null));
    ((ObjectNode) o.get("review")).set("board", DecisionJson.ofBoards(boards));
    return o;
  }

  /** For a record system or a message. */
  public String markdown() {
    return ReportMarkdown.of(report, lines(), supersededBy.isPresent());
  }

  /** One self-contained page. */
  public String html() {
    return ReportHtml.of(report, lines(), supersededBy.isPresent());
  }
}
