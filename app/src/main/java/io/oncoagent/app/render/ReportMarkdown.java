package io.oncoagent.app.render;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A consultation as Markdown, for a record system or a message: what the other forms say, in the same order. Words of others are escaped; nothing is linked. */
public final class ReportMarkdown {
  private final CaseReport report;
  private final Words words;
  private final EngineLines engines;
  private final ReportLines lines;
  private final boolean superseded;
  private final StringBuilder out = new StringBuilder(16_000);

  private ReportMarkdown(CaseReport report, boolean superseded) {
    this.report = report;
    this.superseded = superseded;
    this.words = Words.in(report.deidentified().language());
    this.engines = new EngineLines(report, words);
    this.lines = new ReportLines(report, words);
  }

  /**
   * The whole report.
   *
   * @param beside lines about what stands beside it
   * @param superseded whether a later consultation has taken its place
   */
  public static String of(CaseReport report, List<String> beside, boolean superseded) {
    ReportMarkdown md = new ReportMarkdown(report, superseded);
    md.top(beside);
    md.caseAsRead();
    md.draft();
    md.sources();
    md.foot();
    return md.out.toString();
  }

  private void top(List<String> beside) {
    Glance glance = new Glance(report);
    String status = superseded && report.decision() != null ? words.of("superseded") : glance.status();
    heading("#", status + " · " + (glance.patient().isBlank() ? report.consultationId() : glance.patient()));
    for (RedFlag flag : report.facts().redFlags()) {
      out.append("> **").append(text(words.of("alert"))).append(":** ").append(text(flag.message())).append(" (").append(text(flag.because())).append(")\n\n");
    }
    beside.forEach(this::paragraph);
    paragraph(words.of("consultation") + " " + report.consultationId());
    for (String line : List.of(engines.label(), engines.fallback(), engines.hosts(), glance.starter(), glance.tier(), glance.confidence(), engines.drafted(), engines.critic(report))) {
      paragraph(line);
    }
    if (report.inconclusive() != null) {
      out.append("**").append(text(report.inconclusive().message())).append("**\n\n");
      report.inconclusive().missing().forEach(this::item);
      out.append('\n');
    }
  }

  private void caseAsRead() {
    Glance glance = new Glance(report);
    heading("##", words.of("case"));
    pair(words.of("question"), report.facts().question() == null ? "" : report.facts().question());
    pair(words.of("markers"), glance.markers());
    pair(words.of("prior"), glance.prior());
    pair(words.of("tissue"), words.of("tissue", report.facts().tissue().status().word()));
    for (Contradiction c : report.facts().contradictions()) {
      pair(words.of("contradictions"), c.message());
    }
    for (MissingItem m : report.facts().missing()) {
      pair(words.of("missing"), m.item() + " → " + words.of("changes") + " " + m.changes());
    }
    out.append('\n');
  }

  private void draft() {
    if (engines.comparison() != null) {
      heading("##", engines.firstHeading());
      engines.first().forEach(this::statement);
      out.append('\n');
      engines.sideBySide().forEach(this::item);
      out.append('\n');
      heading("##", engines.secondHeading());
    }
    if (report.recommendation() == null) {
      return;
    }
    for (Section section : report.recommendation().sections()) {
      heading("##", section.heading());
      section.statements().forEach(this::statement);
      out.append('\n');
    }
  }

  private void statement(Statement s) {
    String cited = s.citations().stream().map(c -> " [" + c.substring(1) + "]").collect(Collectors.joining());
    out.append("- ").append(s.kind() == StatementKind.OPTION ? "**" + text(s.text()) + "**" : text(s.text())).append(suffix(lines.behind(s) + cited)).append('\n');
  }

  private static String suffix(String words) {
    return words.isBlank() ? "" : " " + text(words);
  }

  private void sources() {
    if (report.evidence().isEmpty()) {
      return;
    }
    heading("##", lines.sourcesHeading());
    for (Evidence e : lines.cited()) {
      out.append("- ").append(text("[" + e.id().substring(1) + "] " + lines.source(e.passage()))).append('\n');
    }
    out.append('\n');
  }

  private void foot() {
    ReviewDecision d = report.decision();
    if (d != null) {
      paragraph(lines.signature(d, "SHA-256 " + d.hash()));
    }
    paragraph("SHA-256 " + report.contentHash().toLowerCase(Locale.ROOT));
    paragraph(words.of("notForPatients") + " " + words.of("residual"));
  }

  private void heading(String level, String line) {
    out.append(level).append(' ').append(text(line)).append("\n\n");
  }

  private void paragraph(String line) {
    if (!line.isBlank()) {
      out.append(text(line)).append("\n\n");
    }
  }

  private void item(String line) {
    out.append("- ").append(text(line)).append('\n');
  }

  private void pair(String name, String value) {
    if (!value.isBlank()) {
      out.append("- **").append(text(name)).append(":** ").append(text(value)).append('\n');
    }
  }

  private static String text(String raw) {
    return Markdown.escape(raw);
  }
}
