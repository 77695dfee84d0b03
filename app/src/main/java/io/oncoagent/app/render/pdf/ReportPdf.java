package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Banner;
import io.oncoagent.app.render.Words;
import io.oncoagent.domain.facts.Allergy;
import io.oncoagent.domain.facts.Comorbidity;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.Contradiction;
import io.oncoagent.domain.facts.MissingItem;
import io.oncoagent.domain.facts.PriorTreatment;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A consultation as a page for the tumour board: what was asked, what is offered with its cautions and sources, and who signed exactly this text. */
public final class ReportPdf {
  private static final String HEAD = "font-weight=\"bold\" font-size=\"10pt\" color=\"#0f4c5c\" space-before=\"6pt\" space-after=\"2pt\" keep-with-next=\"always\" role=\"H2\"";
  private static final String SMALL = "font-size=\"7.5pt\" color=\"#444444\"";

  private final CaseReport report;
  private final List<String> beside;
  private final Banner banner;
  private final Words words;
  private final Fo fo = new Fo();

  private ReportPdf(CaseReport report, List<String> beside) {
    this.report = report;
    this.beside = beside;
    this.banner = new Banner(report);
    this.words = Words.in(report.deidentified().language());
  }

  /**
   * The file's bytes; the same report gives the same text.
   *
   * @param beside lines about what stands beside the report: case number, what it follows, what the board decided
   */
  public static byte[] of(CaseReport report, List<String> beside) {
    ReportPdf pdf = new ReportPdf(report, beside);
    pdf.document();
    return PdfMaker.make(pdf.fo.toString(), "OncoAgent " + report.consultationId(), pdf.at());
  }

  /** When its last step ended: the file carries no other time. */
  private Instant at() {
    ReviewDecision decision = report.decision();
    return decision != null ? decision.at() : report.trace().isEmpty() ? Instant.EPOCH : report.trace().getLast().startedAt();
  }

  private boolean released() {
    return report.status() == ConsultationStatus.FINAL && report.released();
  }

  private void document() {
    String language = report.deidentified().language().code();
    fo.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" xmlns:fox=\"http://xmlgraphics.apache.org/fop/extensions\" xml:lang=\"" + language + "\""
        + " font-family=\"" + Fonts.FAMILY + "\" font-size=\"9pt\" line-height=\"1.3\"><fo:layout-master-set><fo:simple-page-master master-name=\"page\" page-width=\"210mm\" page-height=\"297mm\""
        + " margin=\"12mm 15mm 10mm 15mm\"><fo:region-body margin-top=\"9mm\" margin-bottom=\"11mm\"/><fo:region-before extent=\"8mm\"/><fo:region-after extent=\"9mm\"/></fo:simple-page-master></fo:layout-master-set>");
    fo.raw("<fo:declarations><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>OncoAgent ").text(report.consultationId()).raw("</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>");
    fo.raw("<fo:page-sequence master-reference=\"page\" language=\"" + language + "\">");
    frame();
    fo.raw("<fo:flow flow-name=\"xsl-region-body\">");
    body();
    fo.raw("<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>");
  }

  /** Head, foot and, until it is signed, the word across the page. */
  private void frame() {
    fo.raw("<fo:static-content flow-name=\"xsl-region-before\">");
    if (!released()) {
      fo.raw("<fo:block-container absolute-position=\"fixed\" left=\"15mm\" top=\"70mm\" width=\"180mm\" height=\"160mm\"><fo:block><fo:instream-foreign-object fox:alt-text=\"\">"
          + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"180mm\" height=\"160mm\" viewBox=\"0 0 180 160\"><text x=\"90\" y=\"85\" transform=\"rotate(-38 90 80)\" text-anchor=\"middle\" font-family=\"")
          .raw(Fonts.FAMILY).raw("\" font-weight=\"bold\" font-size=\"" + (banner.status().length() > 24 ? 9 : 15) + "\" fill=\"#ecd9b4\">").text(banner.status())
          .raw("</text></svg></fo:instream-foreign-object></fo:block></fo:block-container>");
    }
    fo.raw("<fo:block font-weight=\"bold\" border-bottom=\"0.5pt solid #999999\" padding-bottom=\"1mm\">").text("OncoAgent · " + banner.status()).raw("</fo:block></fo:static-content>");
    fo.raw("<fo:static-content flow-name=\"xsl-region-after\"><fo:block " + SMALL + " border-top=\"0.5pt solid #999999\" padding-top=\"1mm\">").text(report.consultationId() + " · SHA-256 " + report.contentHash() + " · ")
        .raw("<fo:page-number/> / <fo:page-number-citation ref-id=\"end\"/></fo:block><fo:block " + SMALL + ">").text(words.of("notForPatients")).raw("</fo:block></fo:static-content>");
  }

  private void body() {
    for (RedFlag flag : report.facts().redFlags()) {
      fo.raw("<fo:block border=\"1.2pt solid #a3123a\" color=\"#a3123a\" padding=\"1.2mm\" margin=\"0mm\" space-after=\"1.5mm\">").inline("font-weight=\"bold\"", words.of("alert") + " ").text(flag.message())
          .inline(SMALL, " " + words.of("because") + ": " + flag.because()).raw("</fo:block>");
    }
    fo.raw("<fo:block role=\"H1\" font-size=\"13pt\" font-weight=\"bold\" space-after=\"1mm\">").text(banner.patient().isEmpty() ? banner.status() : banner.patient()).raw("</fo:block>");
    fo.block(SMALL, at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + (report.patientId() == null ? "" : " · " + report.patientId()));
    beside.forEach(line -> fo.block("font-size=\"8.5pt\"", line));
    banner.warnings().forEach(line -> fo.block("color=\"#7a4f00\" font-weight=\"bold\" font-size=\"8.5pt\"", line));
    if (report.inconclusive() != null) {
      fo.block("font-weight=\"bold\" space-before=\"2mm\"", report.inconclusive().message());
      report.inconclusive().missing().forEach(m -> fo.block("margin-left=\"4mm\"", "• " + m));
    }
    caseAsRead();
    draft();
    fo.block("space-before=\"1.5mm\" " + SMALL, banner.confidence());
    fo.block(SMALL, banner.tier() + (report.critic() == null ? "" : " · critic " + report.critic().verdict()));
    new EvidencePart(report, words, fo).write();
    signature();
  }

  private void caseAsRead() {
    fo.block(HEAD, words.of("case"));
    pair(words.of("markers"), report.facts().biomarkers().stream().map(Biomarker::words).collect(Collectors.joining("; ")));
    pair(words.of("prior"), report.facts().priorTreatments().stream().map(PriorTreatment::name).distinct().collect(Collectors.joining("; ")));
    pair(words.of("tissue"), report.facts().tissue().status().word());
    pair(words.of("conditions.beside"), report.facts().comorbidities().stream().map(Comorbidity::name).distinct().collect(Collectors.joining("; ")));
    pair(words.of("allergies"), report.facts().allergies().stream().map(Allergy::name).distinct().collect(Collectors.joining("; ")));
    pair(words.of("question"), report.facts().question() == null ? "" : report.facts().question());
    for (Contradiction c : report.facts().contradictions()) {
      pair(words.of("contradictions"), c.message());
    }
    for (MissingItem m : report.facts().missing()) {
      pair(words.of("missing"), m.item() + " → " + words.of("changes") + " " + m.changes());
    }
  }

  private void pair(String name, String value) {
    if (!value.isBlank()) {
      fo.raw("<fo:block>").inline("color=\"#555555\"", name + ": ").text(value).raw("</fo:block>");
    }
  }

  /** The recommendation first: it is what the board reads. */
  private void draft() {
    if (report.recommendation() == null) {
      return;
    }
    List<Section> sections = report.recommendation().sections();
    sections.stream().filter(s -> s.id() == SectionId.RECOMMENDATION).forEach(this::section);
    sections.stream().filter(s -> s.id() == SectionId.MANAGEMENT).forEach(this::section);
    sections.stream().filter(s -> s.id() != SectionId.RECOMMENDATION && s.id() != SectionId.MANAGEMENT).forEach(this::section);
  }

  private void section(Section section) {
    if (!section.statements().isEmpty()) {
      fo.block(HEAD, section.heading());
      section.statements().forEach(this::statement);
    }
  }

  private void statement(Statement s) {
    boolean option = s.kind() == StatementKind.OPTION;
    fo.raw("<fo:block margin-left=\"3.5mm\" text-indent=\"-3.5mm\" space-after=\"0.8mm\">").text(mark(s.kind()) + " ").inline(option ? "font-weight=\"bold\"" : "", s.text());
    if (!s.conditions().isEmpty()) {
      fo.text(" (" + words.of("conditions") + " " + String.join("; ", s.conditions()) + ")");
    }
    if (s.strength() != null && !s.text().contains(s.strength())) {
      fo.text(" " + s.strength());
    }
    if (s.intent() != null) {
      fo.inline(SMALL, " " + s.intent());
    }
    if (!s.citations().isEmpty() && s.support() != Support.SUPPORTED) {
      fo.inline("color=\"#7a4f00\"", " " + words.of("support." + s.support().word()));
    }
    s.citations().forEach(id -> fo.raw("<fo:basic-link internal-destination=\"" + id + "\" fox:alt-text=\"" + id + "\" color=\"#0f4c5c\">").text(" [" + id.substring(1) + "]").raw("</fo:basic-link>"));
    fo.raw("</fo:block>");
  }

  private static String mark(StatementKind kind) {
    return switch (kind) {
      case OPTION -> "►";
      case CAUTION -> "!";
      case WHY_NOT -> "×";
      case QUESTION -> "?";
      default -> "•";
    };
  }

  private void signature() {
    fo.raw("<fo:block-container border=\"0.8pt solid #444444\" padding=\"2mm\" margin=\"0mm\" space-before=\"4mm\" keep-together.within-page=\"always\">");
    fo.block("font-weight=\"bold\" role=\"H2\"", words.of("review"));
    ReviewDecision d = report.decision();
    if (d != null) {
      fo.block("", d.outcome() + " · " + d.by() + " · " + d.at() + " · " + d.assurance() + (d.reason() == null ? "" : " · " + d.reason()));
      fo.block(SMALL, "SHA-256 " + (d.signedHash() == null ? d.hash() : d.signedHash()));
    } else {
      fo.block("", report.review().reasons().stream().map(r -> words.of(r.name())).collect(Collectors.joining("; ")));
      if (report.signable() && report.status() == ConsultationStatus.AWAITING_REVIEW) {
        fo.block("space-before=\"7mm\" border-top=\"0.5pt solid #444444\" " + SMALL, words.of("signed") + " · SHA-256 " + report.contentHash().substring(0, 16));
      }
    }
    fo.raw("</fo:block-container>");
  }
}
