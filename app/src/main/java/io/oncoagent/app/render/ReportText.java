package io.oncoagent.app.render;

import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A consultation as a clinician reads it at a glance in a terminal. */
public final class ReportText {
  private final CaseReport report;
  private final Words words;
  private final EngineLines engines;
  private final ReportLines lines;
  private final TextPage page = new TextPage();

  private ReportText(CaseReport report) {
    this.report = report;
    this.words = Words.in(report.deidentified().language());
    this.engines = new EngineLines(report, words);
    this.lines = new ReportLines(report, words);
  }

  public static String of(CaseReport report) {
    ReportText text = new ReportText(report);
    text.alerts();
    text.banner();
    text.firstDraft();
    text.draft();
    text.sources();
    text.privacy();
    text.review();
    return text.page.toString();
  }

  private void alerts() {
    for (RedFlag flag : report.facts().redFlags()) {
      page.item("!! " + words.of("alert") + ": ", flag.message() + " (" + words.of("because") + ": " + flag.because() + ")");
    }
  }

  private void banner() {
    Glance glance = new Glance(report);
    page.rule();
    page.line(glance.status() + " · " + report.consultationId());
    optional("", engines.label());
    optional("", engines.fallback());
    optional("", glance.starter());
    optional("", glance.tier());
    optional("", glance.confidence());
    if (report.inconclusive() != null) {
      page.line(report.inconclusive().message());
      optional("  – ", String.join("; ", report.inconclusive().missing()));
    }
    page.rule();
    optional(words.of("case") + ": ", glance.patient());
    optional(words.of("markers") + ": ", glance.markers());
    optional(words.of("prior") + ": ", glance.prior());
    page.line(words.of("tissue") + ": " + report.facts().tissue().status().word());
    questions(report.facts());
    page.blank();
  }

  private void questions(ClinicalFacts facts) {
    if (facts.question() != null) {
      optional(words.of("question") + ": ", facts.question());
    }
    for (Contradiction c : facts.contradictions()) {
      page.item(words.of("contradictions") + ": ", c.message());
    }
    for (MissingItem m : facts.missing()) {
      page.item("  ? ", words.of("missing") + ": " + m.item() + " → " + words.of("changes") + " " + m.changes());
    }
  }

  private void optional(String lead, String text) {
    if (!text.isBlank()) {
      page.item(lead, text);
    }
  }

  /** The rules' draft stands first; the model's follows with what they agree on. */
  private void firstDraft() {
    if (engines.comparison() == null) {
      return;
    }
    page.line(engines.firstHeading().toUpperCase(Locale.ROOT));
    engines.first().forEach(this::statement);
    page.blank();
    engines.sideBySide().forEach(line -> page.item("  = ", line));
    page.blank();
    page.line(engines.secondHeading().toUpperCase(Locale.ROOT));
  }

  private void draft() {
    if (report.recommendation() == null) {
      return;
    }
    int number = 1;
    for (Section section : report.recommendation().sections()) {
      page.line(number++ + ". " + section.heading().toUpperCase(Locale.ROOT));
      section.statements().forEach(this::statement);
      page.blank();
    }
  }

  private void statement(Statement s) {
    String mark =
        switch (s.kind()) {
          case OPTION -> "  ▸ ";
          case CAUTION -> "  ⚠ ";
          case WHY_NOT -> "  ✗ ";
          case QUESTION -> "  ? ";
          default -> "  – ";
        };
    page.item(mark, s.text() + lines.behind(s) + citations(s));
  }

  private static String citations(Statement s) {
    return s.citations().isEmpty() ? "" : " " + s.citations().stream().map(c -> "[" + c.substring(1) + "]").collect(Collectors.joining());
  }

  private void sources() {
    if (report.evidence().isEmpty()) {
      return;
    }
    page.line(lines.sourcesHeading());
    lines.cited().forEach(e -> page.item(" [" + e.id().substring(1) + "] ", lines.source(e.passage())));
    optional("", words.of("evidenceLanguage"));
    page.blank();
  }

  private void privacy() {
    Map<String, Long> kinds =
        report.deidentified().redactions().stream().map(Redaction::type).collect(Collectors.groupingBy(Enum::name, TreeMap::new, Collectors.counting()));
    String removed = kinds.isEmpty() ? words.of("removed.none") : kinds.entrySet().stream().map(k -> k.getValue() + " " + k.getKey()).collect(Collectors.joining(", "));
    page.line(words.of("removed") + ": " + removed + " (" + words.of("residual") + ")");
    optional("", engines.hosts());
  }

  private void review() {
    ReviewDecision d = report.decision();
    if (d != null) {
      page.line(lines.signature(d, "hash " + d.hash().substring(0, 12)));
    } else if (report.status() == ConsultationStatus.AWAITING_REVIEW && report.signable()) {
      String reasons = report.review().reasons().stream().map(r -> words.of(r.name())).collect(Collectors.joining("; "));
      page.line(words.of("review") + " " + words.of("review.reasons") + " " + reasons + ".");
      page.line(words.of("next") + ":");
      page.item("  ", "./oncoagent review approve " + report.consultationId() + " --hash " + report.contentHash().substring(0, 12) + " --as \"YOUR NAME\"   # " + words.of("approve"));
    }
    if (report.recommendation() != null) {
      page.item("  ", "./oncoagent review show " + report.consultationId() + " --format html --out report.html   # " + words.of("open"));
    }
  }
}
