package io.oncoagent.consult.hitl;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.extract.text.Table;
import io.oncoagent.domain.facts.AgeGroup;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.Course;
import io.oncoagent.domain.facts.Grounds;
import io.oncoagent.domain.facts.Intent;
import io.oncoagent.domain.facts.Patient;
import io.oncoagent.domain.facts.RedFlag;
import io.oncoagent.domain.facts.Setting;
import io.oncoagent.domain.facts.Tissue;
import io.oncoagent.domain.facts.TissueFinding;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Risk;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.recommendation.Support;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.review.ReviewReason;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.review.Urgency;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.Tier;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of reasons, row by row. */
class ReviewPolicyTest {
  private static ClinicalFacts facts(Tissue tissue, boolean redFlag) {
    List<RedFlag> flags = redFlag ? List.of(new RedFlag("CORD", "act", "because", List.of())) : List.of();
    return new ClinicalFacts(
        List.of(), null, List.of(), null, new Patient(60, AgeGroup.ADULT, null, null, null, null, false, List.of()), new TissueFinding(tissue, Grounds.NONE),
        new Course(Setting.UNKNOWN, Intent.UNKNOWN, null, false, false, false, false, List.of()), List.of(), List.of(), List.of(), List.of(), flags, List.of(),
        List.of(), null);
  }

  private static Recommendation draft(StatementKind kind) {
    Statement s = new Statement("S1", kind, "Words.", List.of("E1"), List.of(), Risk.NORMAL, Support.SUPPORTED, List.of(), null, null, List.of());
    return new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "h", List.of(s))));
  }

  private static ReviewRequirement due(ReviewPolicy policy, ClinicalFacts facts, StatementKind kind, Tier tier, Confidence.Label label) {
    return policy.requirement(
        facts, new Route(0, tier, List.of(), List.of(), null), draft(kind), new CriticVerdict(CriticVerdict.Verdict.PASS, 1, List.of()),
        new Confidence(null, label, 0.5, List.of()), false);
  }

  @Test
  void underTheDefaultEveryTreatmentStatementIsSigned() {
    ReviewRequirement due = due(ReviewPolicy.ALWAYS, facts(Tissue.CONFIRMED, false), StatementKind.OPTION, Tier.ONE, Confidence.Label.HIGH);
    assertThat(due).isEqualTo(new ReviewRequirement(true, List.of(ReviewReason.POLICY), Urgency.ROUTINE, ReviewRules.edition()));
  }

  @Test
  void underThePublishedPolicyAConfidentTierOneDraftIsNot() {
    assertThat(due(ReviewPolicy.PUBLISHED, facts(Tissue.CONFIRMED, false), StatementKind.OPTION, Tier.ONE, Confidence.Label.HIGH).required()).isFalse();
    assertThat(due(ReviewPolicy.PUBLISHED, facts(Tissue.CONFIRMED, false), StatementKind.OPTION, Tier.TWO, Confidence.Label.HIGH).required()).isTrue();
    assertThat(due(ReviewPolicy.PUBLISHED, facts(Tissue.CONFIRMED, false), StatementKind.OPTION, Tier.ONE, Confidence.Label.LOW).required()).isTrue();
  }

  @Test
  void aRedFlagIsAnEmergencyAndLowConfidenceComesSoon() {
    assertThat(due(ReviewPolicy.ALWAYS, facts(Tissue.CONFIRMED, true), StatementKind.TEST, Tier.ONE, Confidence.Label.LOW).urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(due(ReviewPolicy.ALWAYS, facts(Tissue.CONFIRMED, false), StatementKind.TEST, Tier.ONE, Confidence.Label.LOW).urgency()).isEqualTo(Urgency.SOON);
  }

  @Test
  void missingTissueIsTold() {
    assertThat(due(ReviewPolicy.ALWAYS, facts(Tissue.AWAITED, false), StatementKind.TEST, Tier.ONE, Confidence.Label.HIGH).reasons()).containsExactly(ReviewReason.TISSUE);
    assertThat(due(ReviewPolicy.ALWAYS, facts(Tissue.NOT_MENTIONED, false), StatementKind.TEST, Tier.ONE, Confidence.Label.HIGH).required()).isFalse();
  }

  @Test
  void everyRowNamesItsSourceAndSaysWhyAndEveryTriggerHasARow() {
    Table table = Table.read(ReviewRules.class, "/io/oncoagent/consult/hitl/review-rules.tsv");
    assertThat(table.rows()).allSatisfy(r -> assertThat(List.of(table.cell(r, "source"), table.cell(r, "why"), table.cell(r, "version"))).noneMatch(String::isBlank));
    assertThat(table.rows().stream().map(r -> table.cell(r, "trigger"))).containsAll(Arrays.stream(ReviewTrigger.values()).map(Enum::name).toList());
  }
}
