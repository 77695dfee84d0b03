package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Banner;
import io.oncoagent.app.render.Words;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** A consultation as a page for the tumour board: what was asked, what is offered with its cautions and sources, and who signed exactly this text. */
public final class ReportPdf {
  /** Past this many pages quotations are shortened; nothing else ever is. */
  private static final int WANTED_PAGES = 2;

  private static final int LONG_QUOTE = 600;
  private static final int SHORT_QUOTE = 160;

  private final CaseReport report;
  private final List<String> beside;
  private final boolean superseded;
  private final int longestQuote;
  private final Banner banner;
  private final Words words;
  private final Fo fo = new Fo();

  private ReportPdf(CaseReport report, List<String> beside, boolean superseded, int longestQuote) {
    this.report = report;
    this.beside = beside;
    this.superseded = superseded;
    this.longestQuote = longestQuote;
    this.banner = new Banner(report);
    this.words = Words.in(report.deidentified().language());
  }

  /**
   * The file's bytes; the same report gives the same bytes.
   *
   * @param beside lines about what stands beside the report: case number, what it follows, what the board decided
   * @param superseded whether a later consultation has taken its place: a signed report then says so across each page
   */
  public static byte[] of(CaseReport report, List<String> beside, boolean superseded) {
    PdfMaker.Made full = new ReportPdf(report, beside, superseded, LONG_QUOTE).made();
    return full.pages() <= WANTED_PAGES ? full.bytes() : new ReportPdf(report, beside, superseded, SHORT_QUOTE).made().bytes();
  }

  private PdfMaker.Made made() {
    document();
    return PdfMaker.make(fo.toString(), "OncoAgent " + report.consultationId(), at());
  }

  /** When it was decided on, or its last step began: the file carries no other time. */
  private Instant at() {
    ReviewDecision decision = report.decision();
    return decision != null ? decision.at() : report.trace().isEmpty() ? Instant.EPOCH : report.trace().getLast().startedAt();
  }

  private boolean inForce() {
    return report.status() == ConsultationStatus.FINAL && report.released() && !superseded;
  }

  private String status() {
    return superseded && report.status() == ConsultationStatus.FINAL ? words.of("superseded") : banner.status();
  }

  private void document() {
    String language = report.deidentified().language().code();
    fo.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" xmlns:fox=\"http://xmlgraphics.apache.org/fop/extensions\" xml:lang=\"" + language + "\""
        + " font-family=\"" + Fonts.FAMILY + "\" font-size=\"9pt\" line-height=\"1.25\"><fo:layout-master-set><fo:simple-page-master master-name=\"page\" page-width=\"210mm\" page-height=\"297mm\""
        + " margin=\"10mm 15mm 8mm 15mm\"><fo:region-body margin-top=\"9mm\" margin-bottom=\"11mm\"/><fo:region-before extent=\"8mm\"/><fo:region-after extent=\"9mm\"/></fo:simple-page-master></fo:layout-master-set>");
    fo.raw("<fo:declarations><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>OncoAgent ").text(report.consultationId()).raw("</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>");
    fo.raw("<fo:page-sequence master-reference=\"page\" language=\"" + language + "\">");
    new PageFrame(report, status(), !inForce(), words, fo).write();
    fo.raw("<fo:flow flow-name=\"xsl-region-body\">");
    body();
    fo.raw("<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>");
  }

  private void body() {
    EvidencePart evidence = new EvidencePart(report, words, longestQuote, fo);
    report.facts().redFlags().forEach(this::alert);
    title();
    if (report.inconclusive() != null) {
      fo.block("font-weight=\"bold\" space-before=\"2mm\"", report.inconclusive().message());
      report.inconclusive().missing().forEach(m -> fo.block("margin-left=\"4mm\"", "• " + m));
    }
    new CasePart(report.facts(), words, fo).write();
    if (report.recommendation() != null) {
      new DraftPart(report.recommendation(), evidence.shown().stream().map(Evidence::id).collect(Collectors.toSet()), words, fo).write(banner);
    }
    trust();
    evidence.write();
    new SignaturePart(report, words, fo).write();
  }

  private void alert(RedFlag flag) {
    fo.raw("<fo:block border=\"1.2pt solid #a3123a\" color=\"#a3123a\" padding=\"1.2mm\" margin=\"0mm\" space-after=\"1.5mm\">").inline("font-weight=\"bold\"", words.of("alert") + " " + flag.message())
        .inline(Look.SMALL, " " + words.of("because") + ": " + flag.because()).raw("</fo:block>");
  }

  /** Who and what: case, status, ids, date, and every warning that stands over the whole. */
  private void title() {
    fo.raw("<fo:block role=\"H1\" font-size=\"13pt\" font-weight=\"bold\" space-after=\"0.5mm\">").text(banner.patient().isEmpty() ? status() : banner.patient()).raw("</fo:block>");
    fo.block("font-size=\"8.5pt\"", status() + " · " + words.of("consultation") + " " + report.consultationId()
        + (report.patientId() == null ? "" : " · " + words.of("patient") + " " + report.patientId()) + " · " + at().truncatedTo(ChronoUnit.SECONDS));
    beside.forEach(line -> fo.block("font-size=\"8.5pt\"", line));
    banner.warnings().forEach(line -> fo.block(Look.WARNING, line));
  }

  /** How far to trust it: confidence as a word with reasons, tier, engine, and what the critic said. */
  private void trust() {
    fo.raw("<fo:block space-before=\"1.5mm\" border-top=\"0.4pt solid #bbbbbb\" padding-top=\"1mm\" font-size=\"8pt\">");
    if (!banner.confidence().isEmpty()) {
      fo.block(Look.BOLD, banner.confidence());
    }
    for (String line : List.of(banner.drafted(), banner.critic(), banner.tier())) {
      if (!line.isEmpty()) {
        fo.block("", line);
      }
    }
    fo.raw("</fo:block>");
  }
}
