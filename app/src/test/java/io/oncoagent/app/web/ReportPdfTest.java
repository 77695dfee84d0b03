package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.desk.StoredReport;
import io.oncoagent.app.render.Banner;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.report.CaseReport;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF holds everything that the draft says, says DRAFT until it is signed, and carries its letters with it. */
class ReportPdfTest {
  private final TestingServer world = TestingServer.shared();

  private byte[] pdf(String id) {
    return new StoredReport(world.agent, world.agent.reports().find(id).orElseThrow()).pdf();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  /** Letters and digits: lines break elsewhere in a page than in a statement. */
  private static String plain(String words) {
    return words.replaceAll("[\\s\u200b]+", "");
  }

  @Test
  void everyStatementCitationAndHashIsInIt() throws IOException {
    for (String name : List.of("LUNG-01", "COLON-01", "BREAST-01")) {
      String id = TestingCases.drafted(world, TestingCases.example(name));
      CaseReport report = world.agent.reports().find(id).orElseThrow();
      String text = text(pdf(id));
      assertThat(report.recommendation()).isNotNull();
      for (Statement s : report.recommendation().statements()) {
        assertThat(text).as(name + " " + s.id()).contains(plain(s.text()));
        s.citations().forEach(c -> assertThat(text).contains("[" + c.substring(1) + "]"));
      }
      assertThat(text).contains(report.contentHash()).contains(plain(new Banner(report).status()));
      report.facts().redFlags().forEach(flag -> assertThat(text).contains(plain(flag.message())));
    }
  }

  @Test
  void itSaysDraftUntilItIsSignedAndWhoSignedAfterwards() throws IOException {
    String id = TestingCases.drafted(world, TestingCases.example("LUNG-01"));
    TestingCases.open(world, id, "both");
    world.visitor().json("/api/v1/consultations/" + id + "/decision", "both", TestingCases.decision(TestingCases.report(world, id), "APPROVED"));
    assertThat(text(pdf(id))).doesNotContain("DRAFT").contains("RELEASED").contains(plain("Dr. Both (both)"));
  }

  @Test
  void itIsTaggedAndEveryFontIsEmbedded() throws IOException {
    String id = TestingCases.drafted(world, TestingCases.example("LUNG-01"));
    try (PDDocument document = Loader.loadPDF(pdf(id))) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void hostileWordsStayTextAndSignsAreKept() throws IOException {
    String note = TestingCases.example("LUNG-01").replace("which first-line", "is <fo:block/> & \u202etxet\u202c ≥ 50 % µm α β " + "x".repeat(400) + " \ud83d\ude80 which first-line");
    String id = TestingCases.drafted(world, note);
    String text = text(pdf(id));
    String question = world.agent.reports().find(id).orElseThrow().facts().question();
    if (question != null && question.contains("fo:block")) {
      assertThat(text).contains("<fo:block/>&").contains("≥50%").doesNotContain("\u202e");
    }
    assertThat(text).contains("LevelofevidenceA1");
  }

  @Test
  void theSameReportGivesTheSameText() throws IOException {
    String id = TestingCases.drafted(world, TestingCases.example("COLON-01"));
    assertThat(text(pdf(id))).isEqualTo(text(pdf(id)));
  }
}
