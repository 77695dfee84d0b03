package io.oncoagent.consult.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.extract.IdentifierLeftException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.hitl.Differences;
import io.oncoagent.consult.report.ContentHash;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.evidence.GateOutcome;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.recommendation.StatementKind;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.knowledge.KnowledgeException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold of every run. */
class GraphConsultationTest {
  private final TestingLogs logs = new TestingLogs();
  private final TestingParts parts = new TestingParts(logs);

  private static Consultation.Request request(String note) {
    return new Consultation.Request(TestingCase.text(note), TierChoice.AUTO, null);
  }

  private CaseReport start(String note) {
    return parts.build().start(request(note), ProgressListener.SILENT);
  }

  private static DecisionLog.Entry decision(ReviewDecision.Outcome outcome, String hash) {
    return new DecisionLog.Entry(ReviewDecision.unchanged(outcome, "Dr A", Instant.EPOCH, hash, null, "local-operator"), null, null);
  }

  @Test
  void aDraftWithTreatmentWaitsForASignatureAndIsNotReleased() {
    CaseReport report = start("lung note");
    assertThat(report.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    assertThat(report.released()).isFalse();
    assertThat(report.recommendation()).isNotNull();
  }

  @Test
  void resumingWithoutADecisionWalksNotThroughTheGate() {
    CaseReport waiting = start("lung note");
    CaseReport again = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(again.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    assertThat(again.released()).isFalse();
  }

  @Test
  void aSignedTextIsReleasedByAnotherProcessAndIsTheTextThatWasShown() {
    CaseReport waiting = start("lung note");
    logs.decisions.commit(waiting.consultationId(), decision(ReviewDecision.Outcome.APPROVED, waiting.contentHash()));
    CaseReport signed = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(signed.status()).isEqualTo(ConsultationStatus.FINAL);
    assertThat(signed.released()).isTrue();
    assertThat(signed.contentHash()).isEqualTo(waiting.contentHash());
    assertThat(signed.recommendation()).isEqualTo(waiting.recommendation());
  }

  @Test
  void aDecisionOnAnotherTextReleasesNothing() {
    CaseReport waiting = start("lung note");
    logs.decisions.commit(waiting.consultationId(), decision(ReviewDecision.Outcome.APPROVED, "0".repeat(64)));
    assertThatThrownBy(() -> parts.build().resume(waiting.consultationId(), ProgressListener.SILENT))
        .isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(ConsultationException.Code.HASH_MISMATCH));
    assertThat(logs.reports.find(waiting.consultationId())).hasValueSatisfying(r -> assertThat(r.released()).isFalse());
  }

  @Test
  void aDeclinedDraftIsNeverReleased() {
    CaseReport waiting = start("lung note");
    logs.decisions.commit(waiting.consultationId(), decision(ReviewDecision.Outcome.DECLINED, waiting.contentHash()));
    CaseReport declined = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(declined.status()).isEqualTo(ConsultationStatus.DECLINED);
    assertThat(declined.released()).isFalse();
  }

  @Test
  void anAmendedTextReplacesTheDraft() {
    CaseReport waiting = start("lung note");
    Recommendation amended = TestingCase.draft(StatementKind.OPTION, "Drug A, later.");
    logs.decisions.commit(waiting.consultationId(), amendment(waiting, amended, amended));
    CaseReport signed = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(signed.recommendation()).isEqualTo(amended);
    assertThat(signed.released()).isTrue();
  }

  private static DecisionLog.Entry amendment(CaseReport waiting, Recommendation signed, Recommendation stored) {
    CriticVerdict verdict = new CriticVerdict(CriticVerdict.Verdict.PASS, 1, List.of());
    ReviewDecision by =
        new ReviewDecision(
            ReviewDecision.Outcome.AMENDED, "Dr A", Instant.EPOCH, waiting.contentHash(), null, "local-operator", ContentHash.of(waiting, signed, verdict),
            Differences.between(waiting.recommendation(), signed));
    return new DecisionLog.Entry(by, stored, verdict);
  }

  @Test
  void anAmendedTextOtherThanTheOneSignedReleasesNothing() {
    CaseReport waiting = start("lung note");
    Recommendation signed = TestingCase.draft(StatementKind.OPTION, "Drug A, later.");
    logs.decisions.commit(waiting.consultationId(), amendment(waiting, signed, TestingCase.draft(StatementKind.OPTION, "Drug B, now.")));
    assertThatThrownBy(() -> parts.build().resume(waiting.consultationId(), ProgressListener.SILENT))
        .isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(ConsultationException.Code.HASH_MISMATCH));
  }

  @Test
  void theReleasedTextHasTheHashThatWasSigned() {
    CaseReport waiting = start("lung note");
    Recommendation amended = TestingCase.draft(StatementKind.OPTION, "Drug A, later.");
    logs.decisions.commit(waiting.consultationId(), amendment(waiting, amended, amended));
    CaseReport signed = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(ContentHash.of(signed, signed.recommendation(), signed.critic())).isEqualTo(signed.decision().signedHash());
    assertThat(signed.decision().differences()).hasSize(1);
  }

  @Test
  void everyRunBeginsWithFreshStateAndAFreshId() {
    GraphConsultation consultation = parts.build();
    parts.failures = 1;
    CaseReport first = consultation.start(request("lung note of A"), ProgressListener.SILENT);
    CaseReport second = consultation.start(request("breast note of B"), ProgressListener.SILENT);
    assertThat(second.consultationId()).isNotEqualTo(first.consultationId());
    assertThat(second.facts().cancers()).extracting(c -> c.code()).containsExactly("breast");
    assertThat(second.critic().attempts()).isEqualTo(2);
    assertThat(parts.feedbackSeen.get(2)).as("the first draft for B sees no critique of A").isEmpty();
    assertThat(parts.feedbackSeen.get(3)).allSatisfy(f -> assertThat(f.message()).contains("of B"));
  }

  @Test
  void aCriticThatNeverPassesEndsInARefusalAfterThreeDrafts() {
    parts.failures = 99;
    CaseReport report = start("lung note");
    assertThat(report.status()).isEqualTo(ConsultationStatus.INCONCLUSIVE);
    assertThat(report.inconclusive().reason()).isEqualTo(Inconclusive.Reason.CRITIC_FAILED);
    assertThat(report.recommendation()).isNull();
    assertThat(parts.feedbackSeen).hasSize(3);
    assertThat(report.evidence()).isNotEmpty();
  }

  @Test
  void aNoteWithoutCancerIsRefusedWithItsAlertsFirst() {
    CaseReport report = start("none fever");
    assertThat(report.inconclusive().reason()).isEqualTo(Inconclusive.Reason.NO_CANCER);
    assertThat(report.facts().redFlags()).hasSize(1);
    assertThat(report.inconclusive().message()).startsWith("Inconclusive in the provided guidelines.");
  }

  @Test
  void aQuestionThatNoPackCoversIsRefusedByName() {
    parts.retriever =
        (t, f, r) -> new EvidenceOutcome.Refused(new GateOutcome(GateOutcome.Kind.NOT_COVERED, null, List.of("thymic cancer")), List.of(), List.of());
    CaseReport report = start("thymus note");
    assertThat(report.inconclusive().reason()).isEqualTo(Inconclusive.Reason.NOT_COVERED);
    assertThat(report.inconclusive().missing()).containsExactly("thymic cancer");
  }

  @Test
  void anIndexThatCannotBeReadIsAnErrorAndNeverNoEvidence() {
    parts.retriever = (t, f, r) -> {
      throw new KnowledgeException(KnowledgeException.Code.CORRUPT, "the index is damaged");
    };
    assertThatThrownBy(() -> start("lung note")).isInstanceOf(KnowledgeException.class).hasMessageContaining("damaged");
  }

  @Test
  void aStepThatThrowsEndsFailedAndWithoutADraft() {
    parts.critic = (d, f, n, e, a) -> {
      throw new IllegalStateException("boom");
    };
    assertThatThrownBy(() -> start("lung note"))
        .isInstanceOfSatisfying(RunFailedException.class, e -> {
          assertThat(e.report().status()).isEqualTo(ConsultationStatus.FAILED);
          assertThat(e.report().recommendation()).isNull();
          assertThat(e.report().released()).isFalse();
        });
  }

  @Test
  void anExtractorThatThrowsEndsFailedToo() {
    parts.facts = t -> {
      throw new IllegalStateException("boom");
    };
    assertThatThrownBy(() -> start("lung note"))
        .isInstanceOfSatisfying(RunFailedException.class, e -> assertThat(e.report().status()).isEqualTo(ConsultationStatus.FAILED));
  }

  @Test
  void textThatStillNamesSomebodyStartsNoConsultation() {
    parts.guard = t -> {
      throw new IdentifierLeftException("a NAME remains at 3–9", 3, 9);
    };
    assertThatThrownBy(() -> start("lung note")).isInstanceOf(IdentifierLeftException.class);
    assertThat(logs.reports.entries).isEmpty();
  }

  @Test
  void aDraftThatCitesNothingIsNoDraft() {
    parts.specialist = new io.oncoagent.consult.specialist.Specialist() {
      @Override
      public Recommendation draft(DraftRequest request, List<io.oncoagent.domain.verdict.Finding> feedback) {
        return new Recommendation(List.of());
      }

      @Override
      public String engine() {
        return "empty";
      }
    };
    assertThat(start("lung note").inconclusive().reason()).isEqualTo(Inconclusive.Reason.NO_EVIDENCE);
  }

  @Test
  void aRunCutOffBetweenAnyTwoNodesGoesOnToTheSameEnd() {
    String expected = start("lung note").contentHash();
    int steps = logs.checkpoints.appends;
    for (int cut = 1; cut < steps; cut++) {
      TestingLogs broken = new TestingLogs();
      TestingParts same = new TestingParts(broken);
      broken.checkpoints.breakAtAppend = cut;
      assertThatThrownBy(() -> same.build().start(request("lung note"), ProgressListener.SILENT)).isInstanceOf(RunFailedException.class);
      String id = broken.reports.last().orElseThrow();
      CaseReport resumed = same.build().resume(id, ProgressListener.SILENT);
      assertThat(resumed.contentHash()).as("cut at append %d", cut).isEqualTo(expected);
      assertThat(resumed.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    }
  }

  @Test
  void historyOnlyGrows() {
    CaseReport waiting = start("lung note");
    List<CheckpointLog.Row> before = logs.checkpoints.rows(waiting.consultationId());
    logs.decisions.commit(waiting.consultationId(), decision(ReviewDecision.Outcome.APPROVED, waiting.contentHash()));
    parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    List<CheckpointLog.Row> after = logs.checkpoints.rows(waiting.consultationId());
    assertThat(after.subList(0, before.size())).isEqualTo(before);
    assertThat(after).hasSizeGreaterThan(before.size());
  }

  @Test
  void theTraceNamesTheNodesInOrder() {
    assertThat(start("lung note").trace()).extracting(TraceEntry::node)
        .containsExactly("ingestion", "router", "corrective_rag", "specialist", "critic", "hitl_gate");
  }

  @Test
  void theGraphHasTheEightNodes() {
    assertThat(parts.build().mermaid()).contains(NodeName.ALL);
  }

  @Test
  void eachNodeWritesItsOwnChannelOnly() {
    parts.says = StatementKind.TEST;
    CaseReport report = start("lung note");
    List<CheckpointLog.Row> rows = logs.checkpoints.rows(report.consultationId());
    for (int i = 1; i < rows.size(); i++) {
      CheckpointLog.Row row = rows.get(i);
      CheckpointLog.Row earlier = rows.get(i - 1);
      row.channels().forEach((key, hash) -> {
        if (!hash.equals(earlier.channels().get(key))) {
          assertThat(Channel.of(key).writer()).as("writer of %s", key).isEqualTo(row.node());
        }
      });
    }
    assertThat(rows.getLast().channels()).containsKeys("case", "facts", "route", "evidence", "draft", "critique", "gate", "report");
  }

  @Test
  void aDraftWithoutTreatmentAndWithoutAnyReasonNeedsNoSignature() {
    parts.says = StatementKind.TEST;
    CaseReport report = start("lung note");
    assertThat(report.status()).isEqualTo(ConsultationStatus.FINAL);
    assertThat(report.review().required()).isFalse();
  }
}
