package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.graph.CheckpointLog;
import io.oncoagent.consult.graph.RunRegister;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.report.TraceEntry;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.Urgency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk must and must not hold. */
class StoreTest {
  @TempDir Path folder;

  private Store open() {
    return TestingStore.open(folder);
  }

  private static CheckpointLog.Row row(long seq) {
    return new CheckpointLog.Row(seq, "id" + seq, "router", "critic", Map.of("case", "h1"));
  }

  private static Map<String, byte[]> secret() {
    return Map.of("h1", "secret words".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aCheckpointIsReadBackByAnotherProcess() {
    Store first = open();
    first.checkpoints().append(first.register().begin("run", null, null), row(0), secret());
    first.database().close();
    Store second = open();
    assertThat(second.checkpoints().rows("run")).containsExactly(row(0));
    assertThat(new String(second.checkpoints().value("run", "h1"), StandardCharsets.UTF_8)).isEqualTo("secret words");
    second.database().close();
  }

  @Test
  void whatIsStoredCannotBeReadOnTheDisk() throws IOException {
    Store store = open();
    store.checkpoints().append(store.register().begin("run", null, null), row(0), secret());
    store.events().append("run", new TraceEntry("router", TestingStore.NOW, 3, "lung-nsclc"));
    for (String name : new String[] {"oncoagent.db", "oncoagent.db-wal"}) {
      Path part = folder.resolve("data").resolve(name);
      assertThat(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1)).doesNotContain("secret words").doesNotContain("critic").doesNotContain("lung-nsclc");
    }
    assertThat(store.events().events("run")).extracting(TraceEntry::outcome).containsExactly("lung-nsclc");
    store.database().close();
  }

  @Test
  void aSecondRowOfTheSameStepIsRefusedAndLeavesNothingBehind() {
    Store store = open();
    RunRegister.Hold hold = store.register().begin("run", null, null);
    store.checkpoints().append(hold, row(0), Map.of());
    assertThatThrownBy(() -> store.checkpoints().append(hold, row(0), Map.of("h9", new byte[] {1}))).isInstanceOf(StoreException.class);
    assertThat(store.checkpoints().rows("run")).hasSize(1);
    assertThatThrownBy(() -> store.checkpoints().value("run", "h9")).isInstanceOf(StoreException.class).hasMessageContaining("lacks a value");
    store.database().close();
  }

  @Test
  void aSealedRowDoesNotOpenForAnotherOwner() {
    Vault vault = Vault.open(folder.resolve("keys/store.json"));
    byte[] sealed = vault.seal(new byte[] {1, 2, 3}, "run-a");
    assertThatThrownBy(() -> vault.open(sealed, "run-b")).isInstanceOf(StoreException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> vault.open(sealed, "run-a")).isInstanceOf(StoreException.class);
  }

  @Test
  void everyKeyFileIsReadableByItsOwnerOnlyAndLiesOutsideTheData() throws IOException {
    Store store = open();
    TestingStore.waiting(store, "c1", null);
    assertThat(store.ring().files()).hasSize(2);
    for (Path key : store.ring().files()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
      assertThat(key.startsWith(folder.resolve("data"))).isFalse();
    }
    store.database().close();
  }

  @Test
  void theRunThatWasCutOffLastIsFoundAndNeitherAFinishedNorARunningOne() {
    Store store = open();
    assertThat(store.register().lastCut()).isEmpty();
    TestingStore.waiting(store, "done", null);
    assertThat(store.register().lastCut()).isEmpty();
    RunRegister.Hold hold = store.register().begin("cut", null, null);
    store.checkpoints().append(hold, row(0), secret());
    assertThat(store.register().lastCut()).as("this process works on it").isEmpty();
    store.register().release(hold);
    assertThat(store.register().lastCut()).contains("cut");
    store.database().close();
  }

  @Test
  void aSecondDecisionIsRefusedAndTheFirstStands() {
    Store store = open();
    TestingStore.waiting(store, "c", null);
    DecisionLog.Entry yes = TestingStore.approval("A");
    store.decisions().commit("c", yes);
    refused(ConsultationException.Code.ALREADY_DECIDED, () -> store.decisions().commit("c", TestingStore.approval("B")));
    assertThat(store.decisions().find("c")).hasValueSatisfying(e -> assertThat(e.decision()).isEqualTo(yes.decision()));
    assertThat(store.audit().of(AuditKind.DECIDED)).hasSize(1);
    store.database().close();
  }

  private static void refused(ConsultationException.Code code, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void aWhatIfAndASupersededDraftTakeNoDecision() {
    Store store = open();
    store.register().begin("what-if", null, new Branch(Branch.Kind.WHAT_IF, "c", "PD-L1 80", List.of()));
    refused(ConsultationException.Code.NOT_SIGNABLE, () -> store.decisions().commit("what-if", TestingStore.approval("A")));
    TestingStore.waiting(store, "c", null);
    assertThat(store.register().supersede("c", "later")).isTrue();
    refused(ConsultationException.Code.SUPERSEDED, () -> store.decisions().commit("c", TestingStore.approval("A")));
    refused(ConsultationException.Code.SUPERSEDED, () -> store.register().take("c"));
    store.reports().save(TestingStore.report("c", null, ConsultationStatus.AWAITING_REVIEW, Urgency.ROUTINE));
    assertThat(store.reports().find("c").orElseThrow().status()).isEqualTo(ConsultationStatus.CANCELLED);
    assertThat(store.reports().awaitingReview()).isEmpty();
    store.database().close();
  }

  @Test
  void aDecidedDraftIsNotSuperseded() {
    Store store = open();
    TestingStore.waiting(store, "c", null);
    store.decisions().commit("c", TestingStore.approval("A"));
    assertThat(store.register().supersede("c", "later")).isFalse();
    store.database().close();
  }

  @Test
  void aReleasedReportIsNeverReplaced() {
    Store store = open();
    store.register().begin("c", null, null);
    store.reports().save(TestingStore.report("c", null, ConsultationStatus.FINAL, Urgency.ROUTINE));
    store.reports().save(TestingStore.report("c", null, ConsultationStatus.AWAITING_REVIEW, Urgency.ROUTINE));
    assertThat(store.reports().find("c").map(CaseReport::status)).hasValue(ConsultationStatus.FINAL);
    store.database().close();
  }

  @Test
  void theSameReportStoredAgainAddsNothingToTheLog() {
    Store store = open();
    CaseReport report = TestingStore.waiting(store, "c", null);
    AuditHead head = store.audit().head();
    store.reports().save(report);
    assertThat(store.audit().head()).isEqualTo(head);
    store.database().close();
  }

  @Test
  void theWorklistPutsEmergenciesFirstAndThenTheOldest() {
    Store store = open();
    for (Urgency urgency : List.of(Urgency.ROUTINE, Urgency.SOON, Urgency.EMERGENCY, Urgency.SOON)) {
      String id = "c" + store.reports().awaitingReview().size();
      store.register().begin(id, null, null);
      store.reports().save(TestingStore.report(id, null, ConsultationStatus.AWAITING_REVIEW, urgency));
    }
    assertThat(store.reports().awaitingReview()).containsExactly("c2", "c1", "c3", "c0");
    store.database().close();
  }

  @Test
  void aLeaseOfALivingWorkerIsNotTakenAndThatOfADeadOneIs() {
    Store store = open();
    RunRegister.Hold first = store.register().begin("run", null, null);
    refused(ConsultationException.Code.BUSY, () -> store.register().take("run"));
    SqliteRunRegister other =
        new SqliteRunRegister(store.database(), store.keys(), store.audit(), Clock.fixed(TestingStore.NOW, ZoneOffset.UTC), new LeaseHolder("other", name -> false));
    RunRegister.Hold second = other.take("run");
    assertThat(second.token()).isGreaterThan(first.token());
    refused(ConsultationException.Code.BUSY, () -> store.checkpoints().append(first, row(0), Map.of()));
    store.checkpoints().append(second, row(0), Map.of());
    store.register().release(first);
    store.checkpoints().append(second, row(1), Map.of());
    store.database().close();
  }

  @Test
  void aRunCutOffBeforeItsFirstStepBeginsAnewUnderItsIdAndNoOther() {
    Store store = open();
    RunRegister.Hold first = store.register().begin("run", null, null);
    refused(ConsultationException.Code.BUSY, () -> store.register().begin("run", null, null));
    SqliteRunRegister other =
        new SqliteRunRegister(store.database(), store.keys(), store.audit(), Clock.fixed(TestingStore.NOW, ZoneOffset.UTC), new LeaseHolder("other", name -> false));
    RunRegister.Hold second = other.begin("run", null, null);
    assertThat(second.token()).isGreaterThan(first.token());
    assertThat(store.audit().of(AuditKind.CONSULTATION_BEGUN)).hasSize(1);
    store.checkpoints().append(second, row(0), Map.of());
    refused(ConsultationException.Code.FAILED, () -> other.begin("run", null, null));
    store.database().close();
  }

  @Test
  void aLeaseThatHasRunOutIsTakenFromALivingWorker() {
    Store store = open();
    store.register().begin("run", null, null);
    Store later = TestingStore.open(folder, Anchor.NONE, TestingStore.NOW.plus(SqliteRunRegister.LEASE).plusSeconds(1));
    assertThat(later.register().take("run").token()).isEqualTo(2);
    store.database().close();
    later.database().close();
  }

  @Test
  void aDatabaseOfTheFirstVersionIsBroughtUpToDateAndItsRowsStillOpen() throws Exception {
    Path file = folder.resolve("data/oncoagent.db");
    Files.createDirectories(file.getParent());
    Vault master = Vault.open(folder.resolve("keys/store.json"));
    CaseReport old = TestingStore.report("old", null, ConsultationStatus.AWAITING_REVIEW, Urgency.ROUTINE);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
      for (String sql : Schema.V1) {
        s.execute(sql);
      }
      s.execute("pragma user_version = 1");
      try (PreparedStatement insert = c.prepareStatement("insert into report (consultation, ordinal, status, sealed) values ('old', 1, 'AWAITING_REVIEW', ?)")) {
        insert.setBytes(1, master.seal(StoredJson.write(old), "report/old"));
        insert.executeUpdate();
      }
    }
    Store store = open();
    assertThat(store.reports().find("old")).hasValue(old);
    assertThat(store.reports().awaitingReview()).containsExactly("old");
    assertThat(TestingStore.verify(store).problems()).isEmpty();
    store.decisions().commit("old", TestingStore.approval("A"));
    assertThat(store.decisions().find("old")).isPresent();
    store.database().close();
  }

  @Test
  void aDatabaseOfANewerVersionIsNotTouched() {
    Path file = folder.resolve("data/oncoagent.db");
    try (Database database = Database.open(file)) {
      database.write(c -> {
        try (var s = c.createStatement()) {
          return s.execute("pragma user_version = 99");
        }
      });
    }
    assertThatThrownBy(() -> Database.open(file)).isInstanceOf(StoreException.class).hasMessageContaining("newer version");
  }

  @Test
  void aDecisionReadsBackWithEverythingThatItSays() {
    Store store = open();
    TestingStore.waiting(store, "c", null);
    ReviewDecision no = ReviewDecision.unchanged(ReviewDecision.Outcome.DECLINED, "A", TestingStore.NOW, "c".repeat(64), "another tumour", "local-operator");
    store.decisions().commit("c", new DecisionLog.Entry(no, null, null));
    assertThat(store.decisions().find("c").orElseThrow().decision()).isEqualTo(no);
    store.database().close();
  }
}
