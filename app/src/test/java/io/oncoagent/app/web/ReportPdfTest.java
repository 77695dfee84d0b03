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
    for (String name : List.of("LUNG-01", "LUNG-02", "COLON-01", "BREAST-01")) {
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
      report.facts().missing().forEach(item -> assertThat(text).contains(plain(item.changes())));
      report.evidence().stream().filter(e -> text.contains("[" + e.id().substring(1) + "]")).forEach(e -> assertThat(text).contains(plain(e.passage().title())));
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
  void theSameReportGivesTheSameBytes() throws IOException {
    String id = TestingCases.drafted(world, TestingCases.example("COLON-01"));
    assertThat(pdf(id)).isEqualTo(pdf(id));
  }
}
