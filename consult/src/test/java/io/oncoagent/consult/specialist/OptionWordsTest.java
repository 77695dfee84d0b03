package io.oncoagent.consult.specialist;

import static io.oncoagent.consult.specialist.TestingPassages.item;
import static io.oncoagent.consult.specialist.TestingPassages.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.domain.verdict.Layer;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OptionWordsTest {
  private static final String COLON = "Treatment of Stage III Colon Cancer › Treatment Options for Stage III Colon Cancer";
  private static final String LEAD = "Treatment options for stage III colon cancer include:";
  private final ExtractiveSpecialist specialist = new ExtractiveSpecialist(Lexicon.shipped());

  private Recommendation draft(TestingFacts facts, TestingPassages passages, List<Finding> feedback) {
    Route route = new Route(0, Tier.ONE, List.of(), List.of(), null);
    return specialist.draft(new Specialist.DraftRequest(facts.text(Language.EN), facts.facts(), route, passages.found()), feedback);
  }

  private static List<Statement> of(Recommendation draft, StatementKind kind) {
    return draft.statements().stream().filter(s -> s.kind() == kind).toList();
  }

  private static String text(List<Statement> statements) {
    return statements.stream().map(Statement::text).collect(Collectors.joining("\n"));
  }

  private static TestingFacts patient() {
    return TestingFacts.of("colon", "colon cancer").stage("IIIB").afterSurgery().asks("Which adjuvant treatment?");
  }

  @Test
  void noTreatmentInAListIsAnOption() {
    TestingPassages passages = TestingPassages.of("Colon Cancer Treatment", "colon").add(COLON, item(LEAD, "No treatment while the patient is without symptoms."), item(LEAD, "Adjuvant chemotherapy."));
    assertThat(text(of(draft(patient(), passages, List.of()), StatementKind.OPTION))).contains("No treatment while");
  }

  @Test
  void aRegimenIsShownWithItsDrugsWhereAPassageNamesThem() {
    TestingPassages passages =
        TestingPassages.of("Colon Cancer Treatment", "colon")
            .add(COLON, item(LEAD, "Adjuvant CAPOX."))
            .add("General Information › Regimens", line(SentenceRole.BACKGROUND, "CAPOX joins capecitabine and oxaliplatin in cycles of three weeks."));
    Statement option = of(draft(patient(), passages, List.of()), StatementKind.OPTION).getFirst();
    assertThat(option.text()).contains("CAPOX: capecitabine, oxaliplatin.");
    assertThat(option.citations()).contains("E2");
  }

  @Test
  void aSentenceThatPointsBackToAnotherIsNotQuoted() {
    TestingPassages passages =
        TestingPassages.of("Colon Cancer Treatment", "colon")
            .add(COLON, item(LEAD, "Adjuvant chemotherapy."))
            .add(
                COLON + " › Adjuvant chemotherapy",
                line(SentenceRole.RECOMMENDS, "CAPOX is a standard adjuvant chemotherapy for stage III disease."),
                line(SentenceRole.RECOMMENDS, "This approach should be considered for patients who travel far."));
    assertThat(text(of(draft(patient(), passages, List.of()), StatementKind.OPTION))).contains("CAPOX is a standard").doesNotContain("This approach");
  }

  @Test
  void whatMustComeBeforeTheTreatmentIsAnOptionWithItsWarning() {
    TestingPassages passages =
        TestingPassages.of("Colon Cancer Treatment", "colon")
            .add(COLON, item(LEAD, "Adjuvant chemotherapy."))
            .add(
                "Treatment Option Overview for Colon Cancer › Medical Preparation",
                line(SentenceRole.RECOMMENDS, "Alpha-adrenergic blockade should be started two weeks before the operation."),
                line(SentenceRole.CAUTION, "Beta blockade must never be started before alpha blockade, which can cause a hypertensive crisis."));
    Recommendation draft = draft(patient(), passages, List.of());
    assertThat(text(of(draft, StatementKind.OPTION))).contains("Alpha-adrenergic blockade should be started");
    assertThat(text(of(draft, StatementKind.CAUTION))).contains("must never be started");
  }

  @Test
  void aRowOfATableShowsItsTreatmentAndForWhom() {
    TestingPassages passages =
        TestingPassages.of("Colon Cancer Treatment", "colon").add(COLON, item(LEAD, "Group: Node-positive tumors; 4-Year Survival: 88%; Treatment: Adjuvant chemotherapy"));
    assertThat(text(of(draft(patient(), passages, List.of()), StatementKind.OPTION))).contains("Adjuvant chemotherapy (Node-positive tumors)").doesNotContain("88%");
  }

  @Test
  void aStatementRefusedTwiceGoesAloneAndTheRestStays() {
    TestingPassages passages =
        TestingPassages.of("Colon Cancer Treatment", "colon")
            .add(COLON, item(LEAD, "Adjuvant chemotherapy."), item(LEAD, "Observation."))
            .add(COLON + " › Adjuvant chemotherapy", line(SentenceRole.RECOMMENDS, "CAPOX is a standard adjuvant chemotherapy for stage III disease."));
    Recommendation first = draft(patient(), passages, List.of());
    Statement refused = of(first, StatementKind.OPTION).getFirst();
    List<Finding> feedback =
        List.of(new Finding(Layer.SAFETY, "test", refused.id(), CheckOutcome.FAIL, "no"), new Finding(Layer.SAFETY, "test", refused.id() + "b", CheckOutcome.FAIL, "no"));
    List<Statement> left = draft(patient(), passages, feedback).statements();
    List<String> expected = first.statements().stream().map(Statement::id).filter(id -> !id.equals(refused.id())).toList();
    assertThat(left).extracting(Statement::id).containsExactlyElementsOf(expected);
  }
}
