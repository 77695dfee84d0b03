package io.oncoagent.consult.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.Section;
import io.oncoagent.domain.recommendation.SectionId;
import io.oncoagent.domain.recommendation.Statement;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.verdict.CheckOutcome;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import io.oncoagent.domain.verdict.Layer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LastDraftTest {
  private final TestingParts parts = new TestingParts(new TestingLogs());

  private static Statement option(String id) {
    Statement one = TestingCase.draft(StatementKind.OPTION, "Drug " + id).statements().getFirst();
    return new Statement(id, one.kind(), one.text(), one.citations(), one.quotes(), one.risk(), one.support(), one.conditions(), one.strength(), one.intent(), one.dependsOn());
  }

  /** A writer who never learns, and a critic who refuses these statements. */
  private CaseReport run(Set<String> refused) {
    parts.specialist =
        new Specialist() {
          @Override
          public Recommendation draft(DraftRequest request, List<Finding> feedback) {
            return new Recommendation(List.of(new Section(SectionId.RECOMMENDATION, "Recommendation", List.of(option("S1"), option("S2")))));
          }

          @Override
          public String engine() {
            return "testing";
          }
        };
    parts.critic =
        (draft, facts, note, evidence, attempt) -> {
          List<Finding> failed =
              draft.statements().stream().filter(s -> refused.contains(s.id())).map(s -> new Finding(Layer.SAFETY, "rule", s.id(), CheckOutcome.FAIL, "no")).toList();
          return new Critic.Critique(new CriticVerdict(failed.isEmpty() ? CriticVerdict.Verdict.PASS : CriticVerdict.Verdict.FAIL, attempt, failed), draft);
        };
    return parts.build().start(new Consultation.Request(TestingCase.text("lung note"), TierChoice.AUTO, null), ProgressListener.SILENT);
  }

  @Test
  void oneRefusedStatementDoesNotCostThoseThatStand() {
    CaseReport report = run(Set.of("S1"));
    assertThat(report.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    assertThat(report.recommendation().statements().stream().map(Statement::id).collect(Collectors.toList())).containsExactly("S2");
  }

  @Test
  void aDraftWithoutAnOptionThatStandsIsRefused() {
    assertThat(run(Set.of("S1", "S2")).status()).isEqualTo(ConsultationStatus.INCONCLUSIVE);
  }
}
