package io.oncoagent.consult.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.RunFailedException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.Biomarker;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.facts.MarkerStatus;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.knowledge.EvidenceRetriever;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follow-ups, what-ifs, and consultations that meet other rules than they were begun under. */
class BranchesTest {
  private final TestingLogs logs = new TestingLogs();
  private final TestingParts parts = new TestingParts(logs);
  private final AtomicInteger retrievals = new AtomicInteger();

  @BeforeEach
  void countRetrievalsAndReadMarkers() {
    EvidenceRetriever found = parts.retriever;
    parts.retriever = (t, f, r) -> {
      retrievals.incrementAndGet();
      return found.retrieve(t, f, r);
    };
    parts.facts = text -> {
      ClinicalFacts f = TestingCase.facts(text.text().startsWith("PD-L1") ? TestingCase.text("none") : text);
      List<Biomarker> markers = text.text().contains("PD-L1") ? List.of(marker(text)) : List.of();
      return new ClinicalFacts(
          f.cancers(), f.cancer(), markers, null, f.patient(), f.tissue(), f.course(), f.priorTreatments(), f.comorbidities(), f.organFunction(),
          f.allergies(), f.redFlags(), f.contradictions(), f.missing(), null);
    };
  }

  private static Biomarker marker(DeidentifiedCase text) {
    String value = text.text().substring(text.text().lastIndexOf("PD-L1") + 6);
    return new Biomarker("PD-L1", null, value, null, MarkerStatus.POSITIVE, null, TestingCase.GROUNDS);
  }

  private CaseReport start(String note) {
    return parts.build().start(new Consultation.Request(TestingCase.text(note), TierChoice.AUTO, "p1"), ProgressListener.SILENT);
  }

  private CaseReport followUp(CaseReport of, String added) {
    DeidentifiedCase all = TestingCase.text(of.deidentified().text() + added);
    return parts.build().follow(new Consultation.Continuation(of.consultationId(), all, null, TierChoice.AUTO), ProgressListener.SILENT);
  }

  private CaseReport whatIf(CaseReport of, String assumed) {
    DeidentifiedCase all = TestingCase.text(of.deidentified().text() + "\n\n" + assumed);
    return parts.build().follow(new Consultation.Continuation(of.consultationId(), all, TestingCase.text(assumed), TierChoice.AUTO), ProgressListener.SILENT);
  }

  private void approve(CaseReport waiting) {
    ReviewDecision yes =
        ReviewDecision.unchanged(ReviewDecision.Outcome.APPROVED, "Dr A", Instant.EPOCH, waiting.contentHash(), null, "local-operator");
    logs.decisions.commit(waiting.consultationId(), new DecisionLog.Entry(yes, null, null));
  }

  @Test
  void aFollowUpThatChangesNothingForRetrievalKeepsTheEvidenceAndDraftsAnew() {
    CaseReport first = start("lung note");
    CaseReport second = followUp(first, " seen again");
    assertThat(retrievals).hasValue(1);
    assertThat(second.branch().kept()).containsExactly(NodeName.CORRECTIVE_RAG);
    assertThat(second.evidence()).isEqualTo(first.evidence());
    assertThat(parts.feedbackSeen).hasSize(2);
    assertThat(second.patientId()).isEqualTo("p1");
  }

  @Test
  void aFollowUpWithANewResultRetrievesAgain() {
    CaseReport second = followUp(start("lung note"), " PD-L1 80 %");
    assertThat(retrievals).hasValue(2);
    assertThat(second.branch().kept()).isEmpty();
  }

  @Test
  void evidenceOfOtherPacksIsNeverKept() {
    CaseReport first = start("lung note");
    parts.index = "another";
    assertThat(followUp(first, " seen again").branch().kept()).isEmpty();
    assertThat(retrievals).hasValue(2);
  }

  @Test
  void aFollowUpTakesThePlaceOfADraftThatNobodyHasDecidedOn() {
    CaseReport first = start("lung note");
    CaseReport second = followUp(first, " PD-L1 80 %");
    assertThat(logs.register.superseded).containsEntry(first.consultationId(), second.consultationId());
    assertThat(logs.reports.find(first.consultationId()).orElseThrow().status()).isEqualTo(ConsultationStatus.CANCELLED);
  }

  @Test
  void aWhatIfPutsTheAssumedResultInThePlaceOfTheOneRead() {
    CaseReport asked = whatIf(start("lung PD-L1 5"), "PD-L1 80");
    assertThat(asked.facts().biomarkers()).extracting(Biomarker::value).containsExactly("80");
    assertThat(asked.branch().kind()).isEqualTo(Branch.Kind.WHAT_IF);
    assertThat(asked.branch().assumption()).isEqualTo("PD-L1 80");
    int start = asked.facts().biomarkers().getFirst().grounds().words().getFirst().start();
    assertThat(asked.deidentified().text().substring(start)).startsWith("PD-L1 80");
  }

  @Test
  void aWhatIfIsNeverReleasedEvenWithADecisionAndLeavesItsCaseAlone() {
    CaseReport first = start("lung PD-L1 5");
    CaseReport asked = whatIf(first, "PD-L1 80");
    approve(asked);
    CaseReport again = parts.build().resume(asked.consultationId(), ProgressListener.SILENT);
    assertThat(again.released()).isFalse();
    assertThat(again.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    assertThat(again.signable()).isFalse();
    assertThat(logs.reports.find(first.consultationId()).orElseThrow().status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
  }

  @Test
  void aWhatIfWithoutAReviewDueIsNotReleasedEither() {
    parts.says = io.oncoagent.domain.recommendation.StatementKind.TEST;
    CaseReport first = start("lung PD-L1 5");
    assertThat(first.status()).isEqualTo(ConsultationStatus.FINAL);
    assertThat(whatIf(first, "PD-L1 80").released()).isFalse();
  }

  @Test
  void aWhatIfThatAssumesNothingReadableIsRefused() {
    CaseReport first = start("lung note");
    assertThatThrownBy(() -> whatIf(first, "none at all"))
        .isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(ConsultationException.Code.BAD_AMENDMENT));
  }

  @Test
  void aSettingThatAsksForFewerReviewsDoesNotReleaseADraftThatWaits() {
    CaseReport waiting = start("lung note");
    parts.policy = ReviewPolicy.PUBLISHED;
    CaseReport again = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(again.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    assertThat(again.released()).isFalse();
  }

  @Test
  void aDraftThatWaitsKeepsThePacksThatItWasMadeUnder() {
    CaseReport waiting = start("lung note");
    parts.index = "of next year";
    parts.basis = "another version";
    approve(waiting);
    CaseReport signed = parts.build().resume(waiting.consultationId(), ProgressListener.SILENT);
    assertThat(signed.released()).isTrue();
    assertThat(signed.provenance().index()).isEqualTo("index");
  }

  private String cut(int append) {
    logs.checkpoints.breakAtAppend = append;
    assertThatThrownBy(() -> start("lung note")).isInstanceOf(RunFailedException.class);
    return logs.reports.last().orElseThrow();
  }

  @Test
  void aCutRunGoesOnUnderItsOwnRulesOnlyAndIsRunAgainUnderOthers() {
    String cut = cut(2);
    parts.basis = "another version";
    assertThatThrownBy(() -> parts.build().resume(cut, ProgressListener.SILENT))
        .isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(ConsultationException.Code.OUTDATED));
    CaseReport again = parts.build().again(cut, ProgressListener.SILENT);
    assertThat(again.consultationId()).isNotEqualTo(cut);
    assertThat(again.status()).isEqualTo(ConsultationStatus.AWAITING_REVIEW);
    assertThat(again.branch().of()).isEqualTo(cut);
  }

  @Test
  void aRunCutAfterItsEvidenceWasFoundDoesNotGoOnWithOtherPacks() {
    String cut = cut(4);
    parts.index = "of next year";
    assertThatThrownBy(() -> parts.build().resume(cut, ProgressListener.SILENT))
        .isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(ConsultationException.Code.OUTDATED));
  }

  @Test
  void aReplayUnderTheSamePartsWritesTheSameHashes() {
    parts.failures = 1;
    CaseReport report = start("lung note");
    int stored = logs.checkpoints.rows(report.consultationId()).size();
    Replay.Result result = parts.build().replay(report.consultationId());
    assertThat(result.same()).as(result.toString()).isTrue();
    assertThat(result.steps()).extracting(Replay.Written::channel).contains("facts", "route", "evidence", "draft", "critique", "shown");
    assertThat(result.makers()).allMatch(Replay.Maker::same);
    assertThat(logs.checkpoints.rows(report.consultationId())).as("a replay stores nothing").hasSize(stored);
  }

  @Test
  void aReplaySaysWhichStepAndWhichMakerDiffer() {
    CaseReport report = start("lung note");
    parts.index = "of next year";
    parts.retriever = (t, f, r) -> TestingCase.found("Drug Z is an option.");
    Replay.Result result = parts.build().replay(report.consultationId());
    assertThat(result.same()).isFalse();
    assertThat(result.steps().stream().filter(s -> !s.same()).findFirst().orElseThrow().node()).isEqualTo(NodeName.CORRECTIVE_RAG);
    assertThat(result.makers().stream().filter(m -> !m.same())).extracting(Replay.Maker::name).containsExactly("index");
  }
}
