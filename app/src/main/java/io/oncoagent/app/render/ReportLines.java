package io.oncoagent.app.render;

import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.evidence.Passage;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.List;

/** What the plain pages (terminal and Markdown) say alike of a statement, a source and a signature. */
final class ReportLines {
  private final CaseReport report;
  private final Words words;

  ReportLines(CaseReport report, Words words) {
    this.report = report;
    this.words = words;
  }

  /** What stands behind a statement's text: conditions, strength, support where it is not full. */
  String behind(Statement s) {
    String conditions = s.conditions().isEmpty() ? "" : " (" + words.of("conditions") + " " + String.join("; ", s.conditions()) + ")";
    String strength = s.strength() == null || s.text().contains(s.strength()) ? "" : " " + s.strength();
    String support = s.support() == Support.SUPPORTED || s.citations().isEmpty() ? "" : " {" + words.of("support." + s.support().word()) + "}";
    return conditions + strength + support;
  }

  /** The evidence that the draft cites; all of it where it cites none. */
  List<Evidence> cited() {
    List<String> cited = report.recommendation() == null ? List.of() : report.recommendation().statements().stream().flatMap(s -> s.citations().stream()).toList();
    return report.evidence().stream().filter(e -> cited.isEmpty() || cited.contains(e.id())).toList();
  }

  String sourcesHeading() {
    return words.of(report.recommendation() == null ? "nearest" : "sources");
  }

  /** Title, section, page, publisher, edition, licence. */
  String source(Passage p) {
    String where = p.section().isEmpty() ? "" : " › " + String.join(" › ", p.section());
    String at = p.page() == null ? "" : ", " + words.of("page") + " " + p.page();
    String edition = p.edition() == null ? "" : ", " + words.of("edition") + " " + p.edition();
    String licence = p.licenceStatement() == null ? "" : " – " + p.licenceStatement();
    return p.title() + where + at + " (" + p.publisher() + edition + ")" + licence;
  }

  /** Who decided what and when; {@code hash}: as much of it as is shown, with its name. */
  String signature(ReviewDecision d, String hash) {
    String what = switch (d.outcome()) {
      case APPROVED -> words.of("signed");
      case AMENDED -> words.of("amended");
      case DECLINED -> words.of("declinedBy");
    };
    return what + ": " + d.by() + ", " + d.at() + ", " + d.assurance() + ", " + hash + (d.reason() == null ? "" : " – " + d.reason());
  }
}
