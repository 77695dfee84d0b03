package io.oncoagent.app.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.store.Anchor;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.app.store.TestingStore;
import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code bench durability}. */
class DurabilityTest {
  @TempDir Path folder;

  @Test
  void killedProcessesLoseNothingThatWasAcknowledgedAndDoubleNothing() throws Exception {
    KillHarness.Result result = new KillHarness(folder, Fresh.chance(7)).run(3);
    assertThat(result.lost()).isEmpty();
    assertThat(result.doubled()).isEmpty();
    assertThat(result.acknowledged()).isPositive();
  }

  @Test
  void aFullDiskEndsInOneClearSentenceAndLosesNothing() throws Exception {
    FullDisk.Result result = FullDisk.run(folder);
    assertThat(result.clear()).as(result.sentence()).isTrue();
    assertThat(result.after().lost()).isEmpty();
    assertThat(result.after().doubled()).isEmpty();
    assertThat(result.after().acknowledged()).isPositive();
  }

  @Test
  void racingSignersLeaveOneDecisionOnTheTextStoredOrNone() throws Exception {
    Store store = TestingStore.open(folder);
    SigningRaces.Result result = new SigningRaces(store).run(15);
    assertThat(result.stale()).isEmpty();
    assertThat(result.signed() + result.superseded()).isEqualTo(15);
    store.database().close();
  }

  @Test
  void twoHundredPatientsOnManyThreadsNeverMeet() throws Exception {
    Store store = TestingStore.open(folder);
    IsolationRuns.Result result = new IsolationRuns(store).run(200, 200);
    assertThat(result.hits()).isZero();
    assertThat(store.audit().of(AuditKind.CONSULTATION_BEGUN)).hasSize(200);
    store.database().close();
  }

  @Test
  void aLostPromiseAndADoubledEntryAreFound() throws Exception {
    Path one = Files.createDirectories(folder.resolve("one"));
    Store store = DurableFolder.open(one, CommitPoints.NONE, Anchor.NONE);
    store.audit().record(AuditKind.VIEWED, "twice", Map.of());
    store.audit().record(AuditKind.VIEWED, "twice", Map.of());
    store.database().close();
    try (AckLog acks = new AckLog(one.resolve("acknowledged"))) {
      acks.acknowledge(AckLog.Kind.ENTRY, "never");
    }
    Aftermath after = Aftermath.of(one);
    assertThat(after.lost()).containsExactly("ENTRY never");
    assertThat(after.doubled()).containsExactly("VIEWED twice");
  }
}
