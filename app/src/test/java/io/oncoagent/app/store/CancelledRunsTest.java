package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.graph.CheckpointLog;
import io.oncoagent.consult.graph.RunRegister;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.Urgency;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes over one database: the one that works, and the one that stops it. */
class CancelledRunsTest {
  @TempDir Path folder;

  private static CaseReport report(ConsultationStatus status) {
    return TestingStore.report("c", null, status, Urgency.ROUTINE);
  }

  private static ConsultationException refused(Store store) {
    return catchThrowableOfType(ConsultationException.class, () -> store.reports().cancel(report(ConsultationStatus.CANCELLED)));
  }

  @Test
  void whatTheWorkerStoresAfterTheStopIsRefused() {
    Store worker = TestingStore.open(folder);
    Store other = TestingStore.open(folder);
    RunRegister.Hold hold = worker.register().begin("c", null, null);
    other.reports().cancel(report(ConsultationStatus.CANCELLED));
    assertThat(worker.register().holds(hold)).isFalse();
    CheckpointLog.Row row = new CheckpointLog.Row(0, "id", "critic", "hitl_gate", Map.of());
    assertThat(catchThrowableOfType(ConsultationException.class, () -> worker.checkpoints().append(hold, row, Map.of())).code()).isEqualTo(ConsultationException.Code.BUSY);
    assertThat(worker.reports().save(report(ConsultationStatus.AWAITING_REVIEW)).status()).isEqualTo(ConsultationStatus.CANCELLED);
    assertThat(worker.reports().awaitingReview()).isEmpty();
    assertThat(TestingStore.verify(worker).sound()).isTrue();
    worker.database().close();
    other.database().close();
  }

  @Test
  void whoeverComesFirstWinsAndNobodyTwice() {
    Store store = TestingStore.open(folder);
    TestingStore.waiting(store, "c", null);
    assertThat(refused(store).code()).isEqualTo(ConsultationException.Code.ENDED);
    store.decisions().commit("c", TestingStore.approval("Dr A"));
    assertThat(refused(store)).hasMessageContaining("decided");
    store.reports().save(report(ConsultationStatus.FINAL));
    assertThat(refused(store).code()).isEqualTo(ConsultationException.Code.ENDED);
    assertThat(store.reports().find("c").orElseThrow().status()).isEqualTo(ConsultationStatus.FINAL);
    store.database().close();
  }

  @Test
  void aSecondStopAddsNothingToTheLogAndNobodySignsWhatWasStopped() {
    Store store = TestingStore.open(folder);
    store.register().begin("c", null, null);
    store.reports().cancel(report(ConsultationStatus.CANCELLED));
    int entries = store.audit().entries().size();
    assertThat(store.reports().cancel(report(ConsultationStatus.CANCELLED)).status()).isEqualTo(ConsultationStatus.CANCELLED);
    assertThat(store.audit().entries()).hasSize(entries);
    assertThat(store.audit().of(AuditKind.CONSULTATION_CANCELLED)).singleElement().satisfies(e -> assertThat(e.detail()).contains("worker"));
    assertThat(catchThrowableOfType(ConsultationException.class, () -> store.decisions().commit("c", TestingStore.approval("Dr A"))).code())
        .isEqualTo(ConsultationException.Code.NOT_SIGNABLE);
    store.database().close();
  }

  @Test
  void aRunThatFailedAndIsNotTakenUpAgainHasEnded() {
    Store store = TestingStore.open(folder);
    RunRegister.Hold hold = store.register().begin("c", null, null);
    store.reports().save(report(ConsultationStatus.FAILED));
    store.register().release(hold);
    assertThat(refused(store)).hasMessageContaining("FAILED");
    store.register().take("c");
    assertThat(store.reports().cancel(report(ConsultationStatus.CANCELLED)).status()).isEqualTo(ConsultationStatus.CANCELLED);
    store.database().close();
  }
}
