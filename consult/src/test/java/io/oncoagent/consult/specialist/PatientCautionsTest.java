package io.oncoagent.consult.specialist;

import static io.oncoagent.consult.specialist.TestingPassages.item;
import static io.oncoagent.consult.specialist.TestingPassages.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.critic.ThreeLayerCritic;
import io.oncoagent.domain.evidence.SentenceRole;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader of the draft sees what a label says of the patient's state, beside the option and not only in the critic's list. */
class PatientCautionsTest {
  private static final String LEAD = "Treatment options for stage IV bladder cancer include:";
  private static final String PLACE = "Treatment of Stage IV Bladder Cancer › Treatment Options for Stage IV Bladder Cancer";
  private final Lexicon lexicon = Lexicon.shipped();
  private final ExtractiveSpecialist specialist = new ExtractiveSpecialist(lexicon);

  private Recommendation draft(TestingFacts facts, TestingPassages passages) {
    Route route = new Route(0, Tier.ONE, List.of(), List.of(), null);
    return specialist.draft(new Specialist.DraftRequest(facts.text(Language.EN), facts.facts(), route, passages.found()), List.of());
  }

  private static List<Statement> of(Recommendation draft, StatementKind kind) {
    return draft.statements().stream().filter(s -> s.kind() == kind).toList();
  }

  private static TestingPassages bladder() {
    return TestingPassages.of("Bladder Cancer Treatment", "bladder").add(PLACE, item(LEAD, "Pembrolizumab."), item(LEAD, "Gemcitabine plus cisplatin."));
  }

  private static TestingFacts bladderPatient() {
    return TestingFacts.of("bladder", "bladder cancer").stage("IV").metastatic();
  }

  @Test
  void the_option_depends_on_the_labels_caution_which_passes_the_critic() {
    TestingFacts facts = bladderPatient().condition("ulcerative-colitis", "autoimmune", false);
    TestingPassages passages = bladder();
    Recommendation draft = draft(facts, passages);
    Statement option = of(draft, StatementKind.OPTION).stream().filter(s -> s.text().contains("Pembrolizumab")).findFirst().orElseThrow();
    Statement caution = of(draft, StatementKind.CAUTION).stream().filter(s -> s.text().contains("pembrolizumab")).findFirst().orElseThrow();
    assertThat(option.dependsOn()).contains(caution.id());
    assertThat(caution.text()).contains("autoimmune").contains("(");
    assertThat(caution.citations()).isNotEmpty();
    Critic.Critique critique = new ThreeLayerCritic(lexicon, text -> {}).review(draft, facts.facts(), facts.text(Language.EN).text(), passages.found().evidence(), 1);
    assertThat(critique.verdict().findings()).noneMatch(f -> f.outcome() == CheckOutcome.FAIL && (caution.id().equals(f.statement()) || option.id().equals(f.statement())));
    assertThat(critique.draft().statements()).filteredOn(s -> s.id().equals(caution.id())).allMatch(s -> s.support() == Support.SUPPORTED);
  }

  @Test
  void what_the_label_forbids_is_a_why_not() {
    Recommendation draft = draft(bladderPatient().value("creatinine clearance", "24").asks("Can cisplatin be given?"), bladder());
    assertThat(of(draft, StatementKind.OPTION)).noneMatch(s -> s.text().contains("cisplatin"));
    assertThat(of(draft, StatementKind.WHY_NOT)).anyMatch(s -> s.text().contains("renal"));
  }

  @Test
  void nobody_else_is_cautioned() {
    assertThat(of(draft(bladderPatient(), bladder()), StatementKind.CAUTION)).isEmpty();
  }

  @Test
  void a_drug_is_not_an_option_in_its_subsection_and_a_why_not_in_the_list() {
    TestingPassages passages =
        TestingPassages.of("Gastric Cancer Treatment", "stomach")
            .add(
                "Treatment of Stage IV Gastric Cancer",
                item("Options for stage IV include:", "Immunotherapy with nivolumab for patients with HER2-negative tumors."),
                item("Options for stage IV include:", "Trastuzumab with chemotherapy for patients with HER2-positive tumors."))
            .add("Treatment of Stage IV Gastric Cancer › Immunotherapy: Nivolumab", line(SentenceRole.RECOMMENDS, "Nivolumab with chemotherapy is a standard first-line treatment."));
    TestingFacts facts = TestingFacts.of("stomach", "gastric cancer").stage("IV").metastatic().marker("HER2", null, MarkerStatus.POSITIVE);
    assertThat(of(draft(facts, passages), StatementKind.OPTION)).isNotEmpty().noneMatch(s -> s.text().contains("ivolumab"));
  }
}
