package io.oncoagent.consult.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.oncoagent.consult.Consultation;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.specialist.Drafting;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.domain.route.TierChoice;
import io.oncoagent.domain.verdict.Finding;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The stop button, pressed from another worker over the same logs: before, while and after the work. */
class CancelledRunTest {
  private final TestingLogs logs = new TestingLogs();
  private final TestingParts worker = new TestingParts(logs);
  private final GraphConsultation other = new TestingParts(logs).build();
  private final CountDownLatch drafting = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** Drafts until it is told to stop, as a model does. */
  private final class Endless implements Specialist {
    @Override
    public Recommendation draft(DraftRequest request, List<Finding> feedback) {
      throw new IllegalStateException("asked without a button");
    }

    @Override
    public Drafted drafted(DraftRequest request, List<Finding> feedback, Drafting watched) {
      watched.stoppedBy(stopped::countDown);
      drafting.countDown();
      await(stopped);
      throw new IllegalStateException("the call was cancelled");
    }

    @Override
    public String engine() {
      return "endless";
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CompletableFuture<CaseReport> begin(GraphConsultation consultation) {
    return CompletableFuture.supplyAsync(() -> consultation.start(new Consultation.Request(TestingCase.text("note"), TierChoice.AUTO, null), ProgressListener.SILENT));
  }

  private String running() {
    return logs.checkpoints.rows.keySet().stream().reduce((a, b) -> b).orElseThrow();
  }

  @Test
  void anotherWorkerStopsAModelInItsWorkAndTheRunEndsWithoutADraft() {
    worker.specialist = new Endless();
    CompletableFuture<CaseReport> run = begin(worker.build());
    await(drafting);
    CaseReport cancelled = other.cancel(running());
    assertThat(cancelled.status()).isEqualTo(ConsultationStatus.CANCELLED);
    assertThat(run.join()).isEqualTo(cancelled);
    assertThat(cancelled.recommendation()).isNull();
    assertThat(cancelled.released()).isFalse();
    assertThat(cancelled.facts().cancer()).isNotNull();
    assertThat(logs.events.events(running())).extracting(TraceEntry::outcome).last().isEqualTo("stopped");
  }

  @Test
  void theSameProcessStopsItsOwnRunAtOnce() {
    worker.specialist = new Endless();
    GraphConsultation own = worker.build();
    CompletableFuture<CaseReport> run = begin(own);
    await(drafting);
    own.cancel(running());
    assertThat(run.join().status()).isEqualTo(ConsultationStatus.CANCELLED);
  }

  @Test
  void whatIsStoppedJustBeforeTheGateNeverWaitsForAReview() {
    GraphConsultation[] own = new GraphConsultation[1];
    var critic = worker.critic;
    worker.critic = (draft, facts, note, evidence, attempt) -> {
      other.cancel(running());
      return critic.review(draft, facts, note, evidence, attempt);
    };
    own[0] = worker.build();
    assertThat(begin(own[0]).join().status()).isEqualTo(ConsultationStatus.CANCELLED);
    assertThat(logs.reports.awaitingReview()).isEmpty();
    assertThat(logs.checkpoints.rows(running())).noneMatch(row -> row.node().equals(NodeName.CRITIC));
  }

  @Test
  void aSecondStopGivesTheSameReportAndAStoppedRunDoesNotGoOn() {
    worker.specialist = new Endless();
    CompletableFuture<CaseReport> run = begin(worker.build());
    await(drafting);
    CaseReport first = other.cancel(running());
    int rows = logs.checkpoints.rows(running()).size();
    assertThat(other.cancel(running())).isEqualTo(first);
    run.join();
    ConsultationException refused = catchThrowableOfType(ConsultationException.class, () -> other.resume(running(), ProgressListener.SILENT));
    assertThat(refused.code()).isEqualTo(ConsultationException.Code.ENDED);
    assertThat(logs.checkpoints.rows(running())).hasSize(rows);
  }

  @Test
  void whatWaitsForAReviewIsNotStopped() {
    CaseReport waiting = begin(worker.build()).join();
    ConsultationException refused = catchThrowableOfType(ConsultationException.class, () -> other.cancel(waiting.consultationId()));
    assertThat(refused.code()).isEqualTo(ConsultationException.Code.ENDED);
    assertThat(logs.reports.find(waiting.consultationId())).contains(waiting);
  }

  @Test
  void aStoppedFollowUpLeavesTheEarlierDraftInItsPlace() {
    CaseReport earlier = begin(worker.build()).join();
    TestingParts later = new TestingParts(logs);
    var critic = later.critic;
    later.critic = (draft, facts, note, evidence, attempt) -> {
      other.cancel(running());
      return critic.review(draft, facts, note, evidence, attempt);
    };
    CaseReport follow = later.build().again(earlier.consultationId(), ProgressListener.SILENT);
    assertThat(follow.status()).isEqualTo(ConsultationStatus.CANCELLED);
    assertThat(logs.register.superseded).isEmpty();
    assertThat(logs.reports.awaitingReview()).containsExactly(earlier.consultationId());
  }

  @Test
  void anUnknownRunIsNotStopped() {
    ConsultationException refused = catchThrowableOfType(ConsultationException.class, () -> other.cancel("nobody"));
    assertThat(refused.code()).isEqualTo(ConsultationException.Code.UNKNOWN_ID);
  }
}
