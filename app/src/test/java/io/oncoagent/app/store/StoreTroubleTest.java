package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.domain.review.BoardDecision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No space and no right to write end in a sentence and a whole store. */
class StoreTroubleTest {
  @TempDir Path folder;

  private static long limitPages(Store store, long pages) {
    return store.database().read(c -> {
      try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("pragma max_page_count = " + pages)) {
        return r.getLong(1);
      }
    });
  }

  @Test
  void withoutSpaceADecisionIsRefusedWholeAndStandsOnceThereIsSpace() {
    Store store = TestingStore.open(folder);
    TestingStore.waiting(store, "c", null);
    limitPages(store, 1);
    BoardDecision large = new BoardDecision(TestingStore.NOW, "Dr A", "words ".repeat(50_000), BoardDecision.Concordance.AGREES);
    AuditHead head = store.audit().head();
    assertThatThrownBy(() -> store.boards().record("c", large)).isInstanceOf(StoreException.class).hasMessageContaining("check the folder and its space");
    assertThat(store.audit().head()).isEqualTo(head);
    assertThat(store.boards().of("c")).isEmpty();
    limitPages(store, 1_000_000);
    store.boards().record("c", large);
    assertThat(store.boards().of("c")).containsExactly(large);
    assertThat(TestingStore.verify(store).problems()).isEmpty();
    store.database().close();
  }

  @Test
  void aDatabaseThatMayOnlyBeReadIsStillReadAndRefusesToWriteWithASentence() {
    Store store = TestingStore.open(folder);
    TestingStore.waiting(store, "c", null);
    store.database().read(c -> {
      try (Statement s = c.createStatement()) {
        return s.execute("pragma query_only = true");
      }
    });
    assertThatThrownBy(() -> store.decisions().commit("c", TestingStore.approval("A"))).isInstanceOf(StoreException.class).hasMessageContaining("cannot be written");
    assertThat(store.reports().find("c")).isPresent();
    assertThat(store.decisions().find("c")).isEmpty();
    store.database().close();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() {
    Path readOnly = Path.of("/proc/self");
    Assumptions.assumeTrue(Files.isDirectory(readOnly));
    assertThatThrownBy(() -> TestingStore.open(readOnly)).isInstanceOf(StoreException.class).hasMessageContaining(readOnly.toString());
  }

  @Test
  void aLostKeyFileIsNeverReplacedInSilence() throws Exception {
    Store store = TestingStore.open(folder);
    TestingStore.waiting(store, "c", null);
    store.database().close();
    Files.delete(folder.resolve("keys/store.json"));
    assertThatThrownBy(() -> TestingStore.open(folder)).isInstanceOf(StoreException.class).hasMessageContaining("key backup");
    Vault.open(folder.resolve("keys/store.json"));
    Store later = TestingStore.open(folder);
    assertThatThrownBy(() -> later.reports().find("c")).isInstanceOf(StoreException.class).hasMessageContaining("key backup");
    later.database().close();
  }
}
