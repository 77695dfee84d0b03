package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Words;
import io.oncoagent.domain.report.CaseReport;

/** Head and foot of every page and, on all that nobody may act on, its status across the page, behind the words. */
final class PageFrame {
  private static final int WIDEST = 44;
  private final CaseReport report;
  private final String status;
  private final boolean stamped;
  private final Words words;
  private final Fo fo;

  PageFrame(CaseReport report, String status, boolean stamped, Words words, Fo fo) {
    this.report = report;
    this.status = status;
    this.stamped = stamped;
    this.words = words;
    this.fo = fo;
  }

  void write() {
    fo.raw("<fo:static-content flow-name=\"xsl-region-before\" role=\"artifact\">");
    if (stamped) {
      stamp();
    }
    fo.raw("<fo:block font-weight=\"bold\" border-bottom=\"0.5pt solid #999999\" padding-bottom=\"1mm\" text-align-last=\"justify\">").text("OncoAgent · " + status)
        .raw("<fo:leader/>").inline("font-weight=\"normal\" " + Look.SMALL, words.of("consultation") + " " + report.consultationId()).raw("</fo:block></fo:static-content>");
    fo.raw("<fo:static-content flow-name=\"xsl-region-after\" role=\"artifact\"><fo:block " + Look.SMALL + " border-top=\"0.5pt solid #999999\" padding-top=\"1mm\" text-align-last=\"justify\">")
        .text("SHA-256 " + report.contentHash()).raw("<fo:leader/><fo:page-number/> / <fo:page-number-citation ref-id=\"end\"/></fo:block><fo:block " + Look.SMALL + ">")
        .text(words.of("notForPatients")).raw("</fo:block></fo:static-content>");
  }

  /** As large as the longest status allows, pale enough to read through. */
  private void stamp() {
    int size = Math.max(14, Math.min(WIDEST, 760 / status.length()));
    fo.raw("<fo:block-container absolute-position=\"fixed\" left=\"24mm\" top=\"205mm\" width=\"200mm\" height=\"20mm\" fox:transform=\"rotate(-38 283 28)\"><fo:block font-weight=\"bold\" font-size=\""
        + size + "pt\" color=\"#f2e4c8\" text-align=\"center\" line-height=\"1\">").text(status).raw("</fo:block></fo:block-container>");
  }
}
