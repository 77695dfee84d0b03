package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Words;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sources that the draft cites, each with the sentences that it stands on; without a draft the nearest passages. */
final class EvidencePart {
  private final CaseReport report;
  private final Words words;
  private final int longestQuote;
  private final Fo fo;

  /** @param longestQuote characters of a quoted sentence that are shown */
  EvidencePart(CaseReport report, Words words, int longestQuote, Fo fo) {
    this.report = report;
    this.words = words;
    this.longestQuote = longestQuote;
    this.fo = fo;
  }

  void write() {
    List<Evidence> shown = shown();
    if (shown.isEmpty()) {
      return;
    }
    fo.block(Look.HEAD, words.of(report.recommendation() == null ? "nearest" : "sources"));
    shown.forEach(this::source);
    if (!words.of("evidenceLanguage").isBlank()) {
      fo.block(Look.SMALL, words.of("evidenceLanguage"));
    }
  }

  List<Evidence> shown() {
    return report.evidence().stream().filter(e -> report.recommendation() == null || cited(e)).toList();
  }

  private boolean cited(Evidence e) {
    return statements().anyMatch(s -> s.citations().contains(e.id()));
  }

  /** Of both drafts where two engines drafted. */
  private Stream<Statement> statements() {
    Stream<Statement> first = report.engine().comparison() == null ? Stream.of() : report.engine().comparison().extractive().statements().stream();
    Stream<Statement> draft = report.recommendation() == null ? Stream.of() : report.recommendation().statements().stream();
    return Stream.concat(first, draft);
  }

  private void source(Evidence e) {
    Passage p = e.passage();
    fo.raw("<fo:block id=\"" + e.id() + "\" font-size=\"7.5pt\" space-after=\"0.6mm\" margin-left=\"5mm\" text-indent=\"-5mm\">").inline("font-weight=\"bold\"", "[" + e.id().substring(1) + "] ")
        .text(p.title() + " › " + String.join(" › ", p.section()) + " · " + p.publisher() + (p.edition() == null ? "" : ", " + words.of("edition") + " " + p.edition())
            + (p.page() == null ? "" : ", " + words.of("page") + " " + p.page()) + (p.licence() == null ? "" : " · " + p.licence())
            + (p.licenceStatement() == null ? "" : " · " + p.licenceStatement()) + " · " + p.document() + ": ");
    fo.inline("color=\"#333333\"", quoted(e)).raw("</fo:block>");
  }

  private String quoted(Evidence e) {
    String text = e.passage().text();
    List<Quote> quotes = statements().flatMap(s -> s.quotes().stream())
        .filter(q -> q.evidence().equals(e.id()) && q.end() <= text.length()).distinct().sorted(Comparator.comparingInt(Quote::start)).toList();
    if (quotes.isEmpty()) {
      // No statement quotes it: its beginning is told without quotation marks.
      return shortened(text, longestQuote);
    }
    return String.join(" … ", quotes.stream().map(q -> "«" + shortened(text.substring(q.start(), q.end()), longestQuote) + "»").toList());
  }

  /** Cut behind a whole word. */
  static String shortened(String words, int longestQuote) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= longestQuote) {
      return line;
    }
    int end = line.lastIndexOf(' ', longestQuote);
    return (end > 0 ? line.substring(0, end) : line.substring(0, longestQuote)) + " …";
  }
}
