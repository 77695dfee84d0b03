package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.graph.CheckpointLog;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.domain.review.ReviewDecision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk must and must not hold. */
class StoreTest {
  @TempDir Path folder;

  private Path key() {
    return folder.resolve("keys/store.json");
  }

  private Path file() {
    return folder.resolve("data/oncoagent.db");
  }

  private static CheckpointLog.Row row(long seq) {
    return new CheckpointLog.Row(seq, "id" + seq, "router", "critic", Map.of("case", "h1"));
  }

  @Test
  void aCheckpointIsReadBackByAnotherProcess() {
    try (Database first = Database.open(file())) {
      new SqliteCheckpointLog(first, Vault.open(key())).append("run", row(0), Map.of("h1", "secret words".getBytes(StandardCharsets.UTF_8)));
    }
    try (Database second = Database.open(file())) {
      SqliteCheckpointLog log = new SqliteCheckpointLog(second, Vault.open(key()));
      assertThat(log.rows("run")).containsExactly(row(0));
      assertThat(new String(log.value("run", "h1"), StandardCharsets.UTF_8)).isEqualTo("secret words");
    }
  }

  @Test
  void whatIsStoredCannotBeReadOnTheDisk() throws IOException {
    try (Database database = Database.open(file())) {
      new SqliteCheckpointLog(database, Vault.open(key())).append("run", row(0), Map.of("h1", "secret words".getBytes(StandardCharsets.UTF_8)));
      for (String name : new String[] {"oncoagent.db", "oncoagent.db-wal"}) {
        Path part = folder.resolve("data").resolve(name);
        assertThat(new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1)).doesNotContain("secret words").doesNotContain("critic");
      }
    }
  }

  @Test
  void aSecondRowOfTheSameStepIsRefused() {
    try (Database database = Database.open(file())) {
      SqliteCheckpointLog log = new SqliteCheckpointLog(database, Vault.open(key()));
      log.append("run", row(0), Map.of());
      assertThatThrownBy(() -> log.append("run", row(0), Map.of())).isInstanceOf(StoreException.class);
      assertThat(log.rows("run")).hasSize(1);
    }
  }

  @Test
  void aRowThatFailsLeavesNothingBehind() {
    try (Database database = Database.open(file())) {
      SqliteCheckpointLog log = new SqliteCheckpointLog(database, Vault.open(key()));
      log.append("run", row(0), Map.of());
      assertThatThrownBy(() -> log.append("run", row(0), Map.of("h9", new byte[] {1}))).isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> log.value("run", "h9")).isInstanceOf(StoreException.class).hasMessageContaining("lacks a value");
    }
  }

  @Test
  void aSealedRowDoesNotOpenForAnotherOwner() {
    Vault vault = Vault.open(key());
    byte[] sealed = vault.seal(new byte[] {1, 2, 3}, "run-a");
    assertThatThrownBy(() -> vault.open(sealed, "run-b")).isInstanceOf(StoreException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> vault.open(sealed, "run-a")).isInstanceOf(StoreException.class);
  }

  @Test
  void theKeyFileIsReadableByItsOwnerOnlyAndLiesOutsideTheData() throws IOException {
    Vault.open(key());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key()))).isEqualTo("rw-------");
    assertThat(key().startsWith(file().getParent())).isFalse();
  }

  @Test
  void aSecondDecisionIsRefusedAndTheFirstStands() {
    try (Database database = Database.open(file())) {
      SqliteDecisionLog log = new SqliteDecisionLog(database, Vault.open(key()));
      ReviewDecision yes = new ReviewDecision(ReviewDecision.Outcome.APPROVED, "A", Instant.EPOCH, "h", null, "local-operator");
      ReviewDecision no = new ReviewDecision(ReviewDecision.Outcome.DECLINED, "B", Instant.EPOCH, "h", "why", "local-operator");
      log.commit("c", new DecisionLog.Entry(yes, null));
      assertThatThrownBy(() -> log.commit("c", new DecisionLog.Entry(no, null)))
          .isInstanceOfSatisfying(ConsultationException.class, e -> assertThat(e.code()).isEqualTo(ConsultationException.Code.ALREADY_DECIDED));
      assertThat(log.find("c")).hasValueSatisfying(e -> assertThat(e.decision()).isEqualTo(yes));
    }
  }

  @Test
  void aDatabaseOfANewerVersionIsNotTouched() {
    try (Database database = Database.open(file())) {
      database.write(c -> {
        try (var s = c.createStatement()) {
          return s.execute("pragma user_version = 99");
        }
      });
    }
    assertThatThrownBy(() -> Database.open(file())).isInstanceOf(StoreException.class).hasMessageContaining("newer version");
  }
}
