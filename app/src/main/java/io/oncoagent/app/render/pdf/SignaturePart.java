package io.oncoagent.app.render.pdf;

import io.oncoagent.app.render.Words;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.util.stream.Collectors;

/** Who decided what on exactly this text; while nobody has, room to sign. Nothing where there is nothing to sign. */
final class SignaturePart {
  private final CaseReport report;
  private final Words words;
  private final Fo fo;

  SignaturePart(CaseReport report, Words words, Fo fo) {
    this.report = report;
    this.words = words;
    this.fo = fo;
  }

  void write() {
    ReviewDecision d = report.decision();
    if (d != null) {
      open(words.of("outcome." + d.outcome()));
      fo.block(Look.BOLD, d.by()).block("", d.at() + " · " + d.assurance());
      if (d.reason() != null) {
        fo.block("", d.reason());
      }
      fo.block(Look.SMALL, "SHA-256 " + (d.signedHash() == null ? d.hash() : d.signedHash()));
      reasons();
      close();
    } else if (report.status() == ConsultationStatus.FINAL) {
      open(words.of("review.none"));
      close();
    } else if (report.status() == ConsultationStatus.AWAITING_REVIEW) {
      open(words.of("review"));
      reasons();
      if (report.signable()) {
        lines();
      }
      close();
    }
  }

  private void reasons() {
    if (!report.review().reasons().isEmpty()) {
      fo.block(Look.SMALL, words.of("review.asked") + " " + report.review().reasons().stream().map(r -> words.of(r.name())).collect(Collectors.joining("; ")));
    }
  }

  private void lines() {
    fo.block("", words.of("sign.empty"));
    for (String name : new String[] {"sign.name", "sign.date", "sign.outcome"}) {
      fo.raw("<fo:block space-before=\"4mm\">").text(words.of(name) + "  ").raw("<fo:leader leader-pattern=\"rule\" rule-thickness=\"0.4pt\" leader-length=\"110mm\" color=\"#444444\"/></fo:block>");
    }
    fo.block("space-before=\"2mm\" " + Look.SMALL, "SHA-256 " + report.contentHash());
  }

  private void open(String heading) {
    fo.raw("<fo:block border=\"1pt solid #444444\" padding=\"2mm\" margin=\"0mm\" space-before=\"4mm\" keep-together.within-page=\"always\">");
    fo.block(Look.BOLD + " role=\"H2\"", heading);
  }

  private void close() {
    fo.raw("</fo:block>");
  }
}
