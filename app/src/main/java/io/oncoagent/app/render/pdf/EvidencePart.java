package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Words;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.recommendation.Quote;
import io.oncoagent.domain.report.CaseReport;
import java.util.Comparator;
import java.util.List;

/** The sources that the draft cites, each with the sentences that it stands on; without a draft the nearest passages. */
final class EvidencePart {
  private static final int LONGEST_QUOTE = 420;
  private final CaseReport report;
  private final Words words;
  private final Fo fo;

  EvidencePart(CaseReport report, Words words, Fo fo) {
    this.report = report;
    this.words = words;
    this.fo = fo;
  }

  void write() {
    List<Evidence> shown = report.evidence().stream().filter(e -> report.recommendation() == null || cited(e)).toList();
    if (shown.isEmpty()) {
      return;
    }
    fo.block("font-weight=\"bold\" font-size=\"10pt\" color=\"#0f4c5c\" space-before=\"6pt\" space-after=\"2pt\" keep-with-next=\"always\" role=\"H2\"", words.of(report.recommendation() == null ? "nearest" : "sources"));
    shown.forEach(this::source);
  }

  private boolean cited(Evidence e) {
    return report.recommendation() != null && report.recommendation().statements().stream().anyMatch(s -> s.citations().contains(e.id()));
  }

  private void source(Evidence e) {
    Passage p = e.passage();
    fo.raw("<fo:block id=\"" + e.id() + "\" font-size=\"8pt\" space-after=\"1mm\" margin-left=\"5mm\" text-indent=\"-5mm\">").inline("font-weight=\"bold\"", "[" + e.id().substring(1) + "] ")
        .text(p.title() + " › " + String.join(" › ", p.section()) + " · " + p.publisher() + (p.edition() == null ? "" : ", " + words.of("edition") + " " + p.edition())
            + (p.page() == null ? "" : ", " + words.of("page") + " " + p.page()) + (p.licence() == null ? "" : " · " + p.licence())
            + (p.licenceStatement() == null ? "" : " · " + p.licenceStatement()) + " · " + p.document() + ": ");
    fo.inline("color=\"#333333\"", quoted(e)).raw("</fo:block>");
  }

  private String quoted(Evidence e) {
    String text = e.passage().text();
    List<Quote> quotes = report.recommendation() == null ? List.of() : report.recommendation().statements().stream().flatMap(s -> s.quotes().stream())
        .filter(q -> q.evidence().equals(e.id()) && q.end() <= text.length()).distinct().sorted(Comparator.comparingInt(Quote::start)).toList();
    if (quotes.isEmpty()) {
      return "«" + shortened(text) + "»";
    }
    return String.join(" … ", quotes.stream().map(q -> "«" + shortened(text.substring(q.start(), q.end())) + "»").toList());
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + " …";
  }
}
