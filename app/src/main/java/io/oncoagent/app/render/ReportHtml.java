package io.oncoagent.app.render;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.facts.Allergy;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A consultation as one self-contained page: no script, nothing fetched, every foreign word escaped. */
public final class ReportHtml {
  private final CaseReport report;
  private final Words words;
  private final EngineLines engines;
  private final boolean superseded;
  private final StringBuilder out = new StringBuilder(32_000);

  private ReportHtml(CaseReport report, boolean superseded) {
    this.report = report;
    this.superseded = superseded && report.status() == ConsultationStatus.FINAL;
    this.words = Words.in(report.deidentified().language());
    this.engines = new EngineLines(report, words);
  }

  public static String of(CaseReport report) {
    return of(report, List.of(), false);
  }

  /**
   * With lines about what stands beside the report, above everything but alerts.
   *
   * @param superseded whether a later consultation has taken its place: a signed report then says so in the place of its status
   */
  public static String of(CaseReport report, List<String> beside, boolean superseded) {
    ReportHtml html = new ReportHtml(report, superseded);
    html.page(beside);
    return html.out.toString();
  }

  private void page(List<String> beside) {
    String language = report.deidentified().language().code();
    out.append("<!doctype html>\n<html lang=\"").append(language).append("\"><head><meta charset=\"utf-8\">")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\"><title>OncoAgent ").append(Html.escape(report.consultationId()))
        .append("</title><style>").append(style()).append("</style></head><body><main>\n");
    alerts();
    beside.forEach(line -> out.append("<p class=\"beside\">").append(text(line)).append("</p>\n"));
    banner();
    caseAsRead();
    firstDraft();
    draft();
    evidence();
    review();
    out.append("<footer>").append(text(words.of("notForPatients"))).append(' ').append(text(words.of("residual"))).append("</footer></main></body></html>\n");
  }

  private static String style() {
    try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet of the report is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String raw) {
    return Html.escape(raw);
  }

  private void alerts() {
    for (RedFlag flag : report.facts().redFlags()) {
      out.append("<p class=\"alert\" role=\"alert\"><strong>").append(text(words.of("alert"))).append("</strong> ").append(text(flag.message()))
          .append(" <small>").append(text(words.of("because") + ": " + flag.because())).append("</small></p>\n");
    }
  }

  private void banner() {
    Glance glance = new Glance(report);
    String state = superseded ? "superseded" : report.status().name().toLowerCase(Locale.ROOT);
    out.append("<header class=\"").append(state).append("\"><h1>").append(text(superseded ? words.of("superseded") : glance.status())).append("</h1><p>").append(text(glance.patient()))
        .append("</p><p><small>").append(text(words.of("consultation") + " " + report.consultationId() + (report.patientId() == null ? "" : " · " + words.of("patient") + " " + report.patientId()))).append("</small></p>");
    paragraph("<strong>", engines.label(), "</strong>");
    paragraph("<strong>", engines.fallback(), "</strong>");
    paragraph("", engines.hosts(), "");
    out.append("<p>").append(text(glance.starter())).append("</p><p>").append(text(glance.tier())).append("</p><p>").append(text(glance.confidence())).append("</p>");
    paragraph("", engines.drafted(), "");
    paragraph("", engines.critic(report), "");
    if (report.inconclusive() != null) {
      out.append("<p><strong>").append(text(report.inconclusive().message())).append("</strong> ")
          .append(text(String.join("; ", report.inconclusive().missing()))).append("</p>");
    }
    out.append("</header>\n");
  }

  private void caseAsRead() {
    Glance glance = new Glance(report);
    out.append("<section><h2>").append(text(words.of("case"))).append("</h2><dl>");
    pair(words.of("question"), report.facts().question() == null ? "" : report.facts().question());
    pair(words.of("markers"), glance.markers());
    pair(words.of("prior"), glance.prior());
    pair(words.of("tissue"), words.of("tissue", report.facts().tissue().status().word()));
    pair(words.of("conditions.beside"), report.facts().comorbidities().stream().map(Comorbidity::name).distinct().collect(Collectors.joining("; ")));
    pair(words.of("allergies"), report.facts().allergies().stream().map(Allergy::name).distinct().collect(Collectors.joining("; ")));
    for (Contradiction c : report.facts().contradictions()) {
      pair(words.of("contradictions"), c.message());
    }
    for (MissingItem m : report.facts().missing()) {
      pair(words.of("missing"), m.item() + " → " + words.of("changes") + " " + m.changes());
    }
    out.append("</dl></section>\n");
  }

  private void pair(String name, String value) {
    if (!value.isBlank()) {
      out.append("<dt>").append(text(name)).append("</dt><dd>").append(text(value)).append("</dd>");
    }
  }

  private void paragraph(String before, String line, String after) {
    if (!line.isBlank()) {
      out.append("<p>").append(before).append(text(line)).append(after).append("</p>");
    }
  }

  /** The rules' draft beside what it shares with the model's, which follows. */
  private void firstDraft() {
    if (engines.comparison() == null) {
      return;
    }
    out.append("<section class=\"engines\"><h2>").append(text(engines.firstHeading())).append("</h2><ul>");
    engines.first().forEach(this::statement);
    out.append("</ul>");
    engines.sideBySide().forEach(line -> paragraph("", line, ""));
    out.append("<h2>").append(text(engines.secondHeading())).append("</h2></section>\n");
  }

  private void draft() {
    if (report.recommendation() == null) {
      return;
    }
    DraftOrder order = new DraftOrder(report.recommendation());
    for (Section section : order.sections()) {
      out.append("<section><h2>").append(text(section.heading())).append("</h2><ul>");
      order.lines(section).forEach(line -> statement(line.statement()));
      out.append("</ul></section>\n");
    }
  }

  private void statement(Statement s) {
    out.append("<li class=\"").append(s.kind().word()).append("\">").append(text(s.text()));
    if (!s.conditions().isEmpty()) {
      out.append(" <em>(").append(text(words.of("conditions") + " " + String.join("; ", s.conditions()))).append(")</em>");
    }
    if (s.strength() != null && !s.text().contains(s.strength())) {
      out.append(" <span class=\"strength\">").append(text(s.strength())).append("</span>");
    }
    if (s.intent() != null) {
      out.append(" <small>").append(text(words.of("intent", s.intent()))).append("</small>");
    }
    if (!s.citations().isEmpty() && s.support() != Support.SUPPORTED) {
      out.append(" <span class=\"support\">").append(text(words.of("support." + s.support().word()))).append("</span>");
    }
    for (String id : s.citations()) {
      out.append(" <a href=\"#").append(text(id)).append("\">[").append(text(id.substring(1))).append("]</a>");
    }
    out.append("</li>");
  }

  private void evidence() {
    if (report.evidence().isEmpty()) {
      return;
    }
    out.append("<section><h2>").append(text(words.of(report.recommendation() == null ? "nearest" : "sources"))).append("</h2>");
    for (Evidence e : report.evidence()) {
      Passage p = e.passage();
      out.append("<details id=\"").append(text(e.id())).append("\"><summary>[").append(text(e.id().substring(1))).append("] ").append(text(p.title()))
          .append(" › ").append(text(String.join(" › ", p.section()))).append("</summary><p class=\"passage\">").append(marked(e))
          .append("</p><p><small>").append(text(p.publisher())).append(p.edition() == null ? "" : text(", " + words.of("edition") + " " + p.edition()))
          .append(p.licence() == null ? "" : text(" · " + p.licence())).append(p.licenceStatement() == null ? "" : text(" · " + p.licenceStatement()))
          .append(" · ").append(text(p.document())).append(p.page() == null ? "" : text(", " + words.of("page") + " " + p.page())).append("</small></p></details>\n");
    }
    out.append("<p>").append(text(words.of("evidenceLanguage"))).append("</p></section>\n");
  }

  /** The passage with the sentences that statements stand on marked, each once. */
  private String marked(Evidence e) {
    String passage = e.passage().text();
    List<Quote> quotes = report.recommendation() == null ? List.of() : report.recommendation().statements().stream()
        .flatMap(s -> s.quotes().stream()).filter(q -> q.evidence().equals(e.id())).sorted(Comparator.comparingInt(Quote::start)).toList();
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Quote q : quotes) {
      if (q.start() >= at && q.end() <= passage.length()) {
        html.append(text(passage.substring(at, q.start()))).append("<mark>").append(text(passage.substring(q.start(), q.end()))).append("</mark>");
        at = q.end();
      }
    }
    return html.append(text(passage.substring(at))).toString().replace("\n", "<br>");
  }

  private void review() {
    ReviewDecision d = report.decision();
    out.append("<section class=\"review\"><h2>").append(text(words.of("review"))).append("</h2>");
    if (d != null) {
      out.append("<p>").append(text(words.of("outcome." + d.outcome()) + " · " + d.by() + " · " + d.at() + " · " + d.assurance() + (d.reason() == null ? "" : " · " + d.reason()))).append("</p>");
    } else if (report.status() == ConsultationStatus.AWAITING_REVIEW) {
      String reasons = report.review().reasons().stream().map(r -> words.of(r.name())).collect(Collectors.joining("; "));
      out.append("<p>").append(text(reasons)).append("</p><pre>./oncoagent review approve ").append(text(report.consultationId())).append(" --hash ")
          .append(text(report.contentHash().substring(0, 12))).append(" --as \"…\"</pre>");
    }
    out.append("<p><small>SHA-256 ").append(text(report.contentHash())).append("</small></p></section>\n");
  }
}
