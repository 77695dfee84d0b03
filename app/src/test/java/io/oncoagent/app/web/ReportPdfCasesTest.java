package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.desk.StoredReport;
import io.oncoagent.app.render.ReportHtml;
import io.oncoagent.app.render.pdf.ReportPdf;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.EngineComparison;
import io.oncoagent.domain.report.EngineReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a report may meet: every state that nobody may act on, hostile words, long drafts, two engines, Spanish. */
class ReportPdfCasesTest {
  private final TestingServer world = TestingServer.shared();

  private CaseReport report(String example) {
    return world.agent.reports().find(TestingCases.drafted(world, TestingCases.example(example))).orElseThrow();
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(n -> page(reader, document, n)).toList();
    }
  }

  private static String page(PDFTextStripper reader, PDDocument document, int number) {
    try {
      reader.setStartPage(number);
      reader.setEndPage(number);
      return plain(reader.getText(document));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(String words) {
    return words.replaceAll("[\\s\u200b]+", "");
  }

  private static String whole(CaseReport report) throws IOException {
    return String.join("", pages(ReportPdf.of(report, List.of(), false)));
  }

  /** How often the status stands on the page: in its head, and again across it. */
  private static int times(String page, String status) {
    return page.split(java.util.regex.Pattern.quote(plain(status)), -1).length - 1;
  }

  private static CaseReport with(CaseReport r, ConsultationStatus status, Recommendation draft, EngineReport engine, @Nullable Branch branch) {
    return new CaseReport(
        r.consultationId(), r.patientId(), status, r.released(), r.contentHash(), r.deidentified(), r.facts(), r.routing(), r.evidence(), engine, r.confidence(), draft, r.critic(),
        r.review(), r.decision(), r.inconclusive(), r.trace(), r.provenance(), branch);
  }

  private static Statement statement(String id, StatementKind kind, String text, List<String> dependsOn) {
    return new Statement(id, kind, text, List.of("E1"), List.of(), Risk.HIGH, Support.SUPPORTED, List.of(), null, null, dependsOn);
  }

  private static Recommendation draft(List<Statement> advice, List<Statement> beside) {
    return new Recommendation(List.of(new Section(SectionId.MANAGEMENT, "Beside", beside), new Section(SectionId.RECOMMENDATION, "Options", advice)));
  }

  @Test
  void everyPageOfWhatNobodyMayActOnSaysSoAcrossIt() throws IOException {
    CaseReport draft = report("LUNG-01");
    Recommendation text = draft.recommendation();
    CaseReport whatIf = with(draft, ConsultationStatus.AWAITING_REVIEW, text, draft.engine(), new Branch(Branch.Kind.WHAT_IF, "x", "PD-L1 80 %", List.of()));
    Map<String, CaseReport> labelled = Map.of(
        "DRAFT, NOT REVIEWED", draft, "WHAT-IF, CANNOT BE SIGNED", whatIf, "REPLACED BY A LATER CONSULTATION, NOT RELEASED", draft.cancelled(),
        "DECLINED", with(draft, ConsultationStatus.DECLINED, text, draft.engine(), null), "INCONCLUSIVE", with(draft, ConsultationStatus.INCONCLUSIVE, text, draft.engine(), null));
    for (Map.Entry<String, CaseReport> e : labelled.entrySet()) {
      for (String page : pages(ReportPdf.of(e.getValue(), List.of(), false))) {
        assertThat(times(page, e.getKey())).as(e.getKey()).isGreaterThanOrEqualTo(2);
      }
    }
    assertThat(whole(whatIf)).doesNotContain(plain("Not signed."));
  }

  @Test
  void aSignedReportWhosePlaceALaterOneTookIsStampedAgain() throws IOException {
    String id = TestingCases.drafted(world, TestingCases.example("LUNG-01"));
    TestingCases.open(world, id, "both");
    world.visitor().json("/api/v1/consultations/" + id + "/decision", "both", TestingCases.decision(TestingCases.report(world, id), "APPROVED"));
    CaseReport signed = world.agent.reports().find(id).orElseThrow();
    assertThat(times(pages(ReportPdf.of(signed, List.of(), false)).getLast(), "RELEASED")).isEqualTo(1);
    assertThat(times(pages(ReportPdf.of(signed, List.of(), true)).getLast(), "SIGNED, THEN REPLACED BY A LATER CONSULTATION")).isEqualTo(2);
  }

  @Test
  void anInconclusiveOneSaysWhatIsMissingAndOffersNothingToSign() throws IOException {
    String id = TestingCases.drafted(world, "A 40-year-old man with a cold and a cough for three days. What should be done?");
    CaseReport report = world.agent.reports().find(id).orElseThrow();
    assertThat(report.status()).isEqualTo(ConsultationStatus.INCONCLUSIVE);
    assertThat(report.inconclusive()).isNotNull();
    assertThat(whole(report)).contains(plain(report.inconclusive().message())).contains("INCONCLUSIVE").doesNotContain(plain("Review due"));
  }

  @Test
  void aCautionStandsUnderEachOptionThatNeedsIt() throws IOException {
    CaseReport base = report("LUNG-01");
    Recommendation draft = draft(
        List.of(statement("S1", StatementKind.OPTION, "Firstdrug", List.of("S3")), statement("S2", StatementKind.OPTION, "Seconddrug", List.of("S3"))),
        List.of(statement("S3", StatementKind.CAUTION, "Watchtheheart", List.of())));
    CaseReport report = with(base, base.status(), draft, base.engine(), null);
    assertThat(whole(report)).containsSubsequence("Firstdrug", "Watchtheheart", "Seconddrug", "Watchtheheart");
    assertThat(ReportHtml.of(report)).containsSubsequence("Firstdrug", "Watchtheheart", "Seconddrug", "Watchtheheart");
  }

  @Test
  void aLongDraftTakesMorePagesAndLosesNothing() throws IOException {
    CaseReport base = report("LUNG-02");
    List<Statement> options = IntStream.range(0, 120).mapToObj(n -> statement("S" + n, StatementKind.OPTION, "Option-" + n + "-stays whole " + "and long ".repeat(20), List.of("C" + n))).toList();
    List<Statement> cautions = IntStream.range(0, 120).mapToObj(n -> statement("C" + n, StatementKind.CAUTION, "Caution-" + n + "-stays", List.of())).toList();
    CaseReport report = with(base, base.status(), draft(options, cautions), base.engine(), null);
    String text = whole(report);
    IntStream.range(0, 120).forEach(n -> assertThat(text).contains("Option-" + n + "-stays").contains("Caution-" + n + "-stays"));
    String first = pages(ReportPdf.of(report, List.of(), false)).getFirst();
    report.facts().redFlags().forEach(flag -> assertThat(first).contains(plain(flag.message())));
  }

  @Test
  void whatOnlyTheFirstOfTwoEnginesOffersIsInIt() throws IOException {
    CaseReport base = report("LUNG-01");
    Recommendation first = draft(List.of(statement("S1", StatementKind.OPTION, "Only-by-rules", List.of())), List.of());
    EngineComparison both = new EngineComparison(first, List.of("a"), List.of("Only-by-rules"), List.of(), Map.of(), new EngineComparison.Effort(1, 2, 3, 4));
    EngineReport engine = new EngineReport("generative", "rules", "rules", new EngineReport.Fallback("a server", "it did not answer"), both, "demo-model", "demonstration model", List.of("host-a"));
    assertThat(whole(with(base, base.status(), base.recommendation(), engine, null)))
        .contains("Only-by-rules", "demo-model", "DEMONSTRATIONMODEL", "itdidnotanswer", "host-a", plain("Starter compendium"));
  }

  @Test
  void hostileWordsStayTextAndLoseNoLetter() throws IOException {
    String hostile = "</fo:block>&lt;<fo:external-graphic src=\"http://h/\"/>]]><!DOCTYPE x> \u202etxet\u202c\u0000\u0007\ufffe \ud83d ≥ 50 % ≤ µm α β γ m² ñ ¿ \ud83d\ude80 end";
    String text = String.join("", pages(ReportPdf.of(report("LUNG-01"), List.of(hostile), false)));
    assertThat(text).contains(plain("</fo:block>&lt;<fo:external-graphic src=\"http://h/\"/>]]><!DOCTYPE x>")).contains(plain("≥ 50 % ≤")).contains("αβγm²ñ¿\u25a1end").doesNotContain("\u202e");
  }

  @Test
  void aLineOfAHundredThousandLettersIsBrokenAndKept() throws IOException {
    String text = String.join("", pages(ReportPdf.of(report("LUNG-01"), List.of("Q".repeat(100_000)), false)));
    assertThat(text.chars().filter(c -> c == 'Q').count()).isGreaterThanOrEqualTo(100_000);
  }

  @Test
  void aSpanishCaseHasASpanishPage() throws IOException {
    String id = TestingCases.drafted(world, TestingCases.example("COLON-01"));
    String text = String.join("", pages(new StoredReport(world.agent, world.agent.reports().find(id).orElseThrow()).pdf()));
    assertThat(text).contains(plain("BORRADOR, NO REVISADO"), "Pregunta", plain("intención: curación"), plain("Tejido: confirmado"), plain("Sin firmar."), plain("crítico: superado"));
  }
}
