package io.oncoagent.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.intake.CaseText;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Drafts with one planted error each, as if a model or a program had got it wrong behind all checks. The screen must lead to each: the statement is marked, named in the line that says where to
 * look first, and the sentence marked for it in the evidence beside, or the fact's own words, visibly differ. Drafts without an error are marked nowhere.
 */
class ReadingTest {
  private final TestingServer world = TestingServer.shared();

  /** What a reader meets at the altered statement. */
  private record Seen(String id, String item, String marked, String page) {
    /** Its words without the markup. */
    String statement() {
      return item.replaceAll("<[^>]+>", "");
    }
  }

  private static Statement with(Statement s, String text, List<String> citations, boolean quoted) {
    return new Statement(s.id(), s.kind(), text, citations, quoted ? s.quotes() : List.of(), s.risk(), s.support(), s.conditions(), s.strength(), s.intent(), s.dependsOn());
  }

  /** The draft of an example in which the first statement of that kind is altered, marked as the critic marks it. */
  private Seen planted(String example, Predicate<Statement> which, UnaryOperator<Statement> error) {
    String id = TestingCases.drafted(world, TestingCases.example(example));
    CaseReport report = world.agent.reports().find(id).orElseThrow();
    Recommendation draft = java.util.Objects.requireNonNull(report.recommendation());
    Statement right = draft.statements().stream().filter(which).findFirst().orElseThrow();
    Statement wrong = error.apply(right);
    assertThat(wrong).isNotEqualTo(right);
    Statement marked = wrong.withSupport(supported(report, wrong));
    List<Section> sections = new ArrayList<>();
    for (Section section : draft.sections()) {
      sections.add(new Section(section.id(), section.heading(), section.statements().stream().map(s -> s.equals(right) ? marked : s).toList()));
    }
    world.agent.reports().save(new CaseReport(
        report.consultationId(), report.patientId(), report.status(), report.released(), report.contentHash(), report.deidentified(), report.facts(), report.routing(), report.evidence(), report.engine(),
        report.confidence(), new Recommendation(sections), report.critic(), report.review(), report.decision(), report.inconclusive(), report.trace(), report.provenance(), report.branch()));
    String page = world.as("both").get("/consultations/" + id).body();
    Matcher item = Pattern.compile("<li class=\"statement [^>]*id=\"st-" + marked.id() + "\">(.*?)</li>", Pattern.DOTALL).matcher(page);
    assertThat(item.find()).as("the statement is on the screen").isTrue();
    StringBuilder quotes = new StringBuilder();
    Matcher mark = Pattern.compile("<mark data-quotes=\"[^\"]*\\b" + marked.id() + "\\b[^\"]*\">(.*?)</mark>", Pattern.DOTALL).matcher(page);
    while (mark.find()) {
      quotes.append(mark.group(1)).append(' ');
    }
    return new Seen(marked.id(), item.group(1), quotes.toString(), page);
  }

  private Support supported(CaseReport report, Statement wrong) {
    if (wrong.citations().isEmpty()) {
      return wrong.support();
    }
    List<String> passages = new ArrayList<>();
    for (Evidence e : report.evidence()) {
      passages.add("[" + e.id().substring(1) + "] " + e.passage().title() + " › " + String.join(" › ", e.passage().section()) + " :: " + e.passage().text());
    }
    DeidentifiedCase note = world.agent.deidentify(new CaseText("Case under review."), null, List.of());
    String cited = String.join("", wrong.citations().stream().map(c -> "[" + c.substring(1) + "]").toList());
    CriticVerdict verdict = world.agent.critique(note, passages, "## Options\n" + wrong.text().replaceAll("\\.$", "") + " " + cited + ".", List.of());
    return verdict.verdict() == CriticVerdict.Verdict.PASS ? Support.SUPPORTED : Support.NOT_FOUND;
  }

  private static boolean option(Statement s) {
    return s.kind() == StatementKind.OPTION;
  }

  private static UnaryOperator<Statement> said(String old, String now) {
    return s -> with(s, s.text().replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(now)), s.citations(), true);
  }

  /** Marked by the screen itself at the statement, never called supported, and named in the line that says where to look first. */
  private static void marked(Seen seen) {
    assertThat(seen.item()).containsPattern("support-(partly|not-found)").doesNotContain("support-supported");
    assertThat(seen.page()).containsPattern("data-doubts(?:(?!</p>).)*href=\"#st-" + seen.id() + "\"");
  }

  /** The words of the source stand beside it, marked for this statement. */
  private static void beside(Seen seen, String right, String wrong) {
    assertThat(seen.statement()).contains(wrong);
    assertThat(seen.marked()).contains(right).doesNotContain(wrong);
  }

  @Test
  void aWrongDose() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().contains("80 mg"), said("80 mg", "160 mg"));
    marked(seen);
    beside(seen, "80 mg", "160 mg");
  }

  @Test
  void anotherDrug() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().startsWith("Gefitinib"), said("Gefitinib", "Sotorasib"));
    marked(seen);
    beside(seen, "Gefitinib", "Sotorasib");
  }

  @Test
  void anotherPopulation() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().startsWith("Gefitinib"), said("Gefitinib", "In ALK positive disease, gefitinib"));
    marked(seen);
    assertThat(seen.marked()).doesNotContain("ALK");
  }

  @Test
  void anEffectTurnedRound() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().contains("longer progression-free survival"), said("longer", "shorter"));
    marked(seen);
    beside(seen, "longer progression-free survival", "shorter");
  }

  @Test
  void figuresOfTwoArmsSwapped() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().contains("25.5 vs 16.7"), said("25.5 vs 16.7", "16.7 vs 25.5"));
    marked(seen);
    assertThat(seen.item()).contains("<mark class=\"apart\">16.7 vs 25.5</mark>");
    beside(seen, "25.5 vs 16.7", "16.7 vs 25.5");
  }

  @Test
  void anotherLevelOfEvidence() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().contains("[Level of evidence B1]"), said("[Level of evidence B1]", "[Level of evidence A1]"));
    marked(seen);
    beside(seen, "Level of evidence B1", "Level of evidence A1");
  }

  @Test
  void somethingThatNoSourceSays() {
    Seen seen = planted("COLON-01", ReadingTest::option, s -> with(s, "Hyperthermic intraperitoneal chemotherapy with mitomycin cures most patients.", s.citations(), true));
    marked(seen);
    assertThat(seen.marked()).doesNotContain("mitomycin");
  }

  @Test
  void aCitationOfAnotherPassage() {
    Seen seen = planted("LUNG-01", s -> option(s) && s.text().contains("80 mg"), s -> with(s, s.text(), List.of("E12"), false));
    marked(seen);
    assertThat(seen.marked()).isBlank();
  }

  @Test
  void aFactThatTheNoteDoesNotSay() {
    Seen seen = planted("LUNG-01", s -> s.kind() == StatementKind.FINDING && s.text().contains("L858R"), said("EGFR L858R positive", "EGFR wild type"));
    marked(seen);
    assertThat(seen.statement()).contains("EGFR wild type");
    assertThat(seen.page()).containsPattern("<dd>[^<]*EGFR L858R positive[^<]*<q>[^<]*L858R");
  }

  @Test
  void aCautionMadeIntoAnOption() {
    Seen seen = planted("LUNG-01", s -> s.kind() == StatementKind.WHY_NOT, s -> new Statement(
        s.id(), StatementKind.OPTION, "Dabrafenib plus trametinib for this EGFR L858R patient.", s.citations(), s.quotes(), s.risk(), s.support(), s.conditions(), s.strength(), s.intent(), s.dependsOn()));
    marked(seen);
    assertThat(seen.marked()).contains("BRAF V600E");
  }

  @Test
  void anOmittedTreatment() {
    Seen seen = planted("COLON-01", s -> s.kind() == StatementKind.FINDING && s.text().startsWith("Tratamiento previo"), s -> with(s, "No se lee en la nota tratamiento oncológico previo.", s.citations(), true));
    marked(seen);
  }

  @Test
  void nothingIsMarkedInADraftWithoutAnError() {
    for (String example : List.of("LUNG-01", "LUNG-02", "COLON-01", "BREAST-01")) {
      String id = TestingCases.drafted(world, TestingCases.example(example));
      assertThat(world.as("both").get("/consultations/" + id).body()).as(example).doesNotContain("class=\"apart\"").doesNotContain("data-doubts");
    }
  }
}
