package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.domain.report.Branch;
import io.oncoagent.domain.review.BoardDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes, removes or adds a byte of what the log tells is found out. */
class AuditLogTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = TestingStore.open(folder);
    store.patients().add(TestingStore.P1, "H-4711");
    TestingStore.waiting(store, "c1", TestingStore.P1);
    store.decisions().commit("c1", TestingStore.approval("Dr A"));
    store.boards().record("c1", new BoardDecision(TestingStore.NOW, "Dr A", "as drafted", BoardDecision.Concordance.AGREES));
    TestingStore.waiting(store, "c2", null);
    store.register().begin("c3", null, new Branch(Branch.Kind.FOLLOW_UP, "c2", null, List.of()));
    store.register().supersede("c2", "c3");
    store.audit().record(AuditKind.VIEWED, "c1", Map.of("content", "c"));
  }

  @AfterEach
  void close() {
    store.database().close();
  }

  private void change(String sql) {
    store.database().write(c -> {
      try (Statement s = c.createStatement()) {
        s.execute("drop trigger if exists audit_never_changes");
        s.execute("drop trigger if exists audit_never_shrinks");
        return s.executeUpdate(sql);
      }
    });
  }

  @Test
  void anUntouchedLogVerifies() {
    AuditVerification.Result result = TestingStore.verify(store);
    assertThat(result.problems()).isEmpty();
    assertThat(result.entries()).isEqualTo(store.audit().entries().size()).isGreaterThan(8);
  }

  @Test
  void theDatabaseItselfRefusesToChangeOrShrinkTheLog() {
    for (String sql : List.of("update audit set actor = 'x'", "delete from audit where seq = 1")) {
      assertThatThrownBy(() -> store.database().write(c -> {
        try (Statement s = c.createStatement()) {
          return s.executeUpdate(sql);
        }
      })).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void anyChangedByteOfAnyEntryIsFound() {
    List<AuditEntry> entries = store.audit().entries();
    for (int n = 0; n < entries.size(); n++) {
      AuditEntry e = entries.get(n);
      List<String> fields = List.of(e.at(), e.subject(), e.actor(), e.detail(), e.previous(), e.hash());
      for (int f = 0; f < fields.size(); f++) {
        for (int i = 0; i <= fields.get(f).length(); i++) {
          List<String> changed = new ArrayList<>(fields);
          changed.set(f, flipped(fields.get(f), i));
          List<AuditEntry> forged = new ArrayList<>(entries);
          forged.set(n, new AuditEntry(e.seq(), changed.get(0), e.kind(), changed.get(1), changed.get(2), changed.get(3), changed.get(4), changed.get(5)));
          assertThat(AuditVerification.chain(forged)).as("entry %d, field %d, byte %d", e.seq(), f, i).isNotEmpty();
        }
      }
    }
    assertThat(AuditVerification.chain(entries)).isEmpty();
  }

  /** Another letter at the place, or one more at the end. */
  private static String flipped(String text, int at) {
    return at == text.length() ? text + "x" : text.substring(0, at) + (text.charAt(at) == 'x' ? 'y' : 'x') + text.substring(at + 1);
  }

  @Test
  void aChangeOfAnyColumnInTheDatabaseIsFound() {
    long seq = 3;
    for (String column : List.of("at", "kind", "subject", "actor", "detail", "previous", "hash")) {
      String before = column(seq, column);
      set(seq, column, flipped(before, before.length() / 2));
      assertThat(TestingStore.verify(store).sound()).as(column).isFalse();
      set(seq, column, before);
    }
    assertThat(TestingStore.verify(store).problems()).isEmpty();
  }

  private String column(long seq, String column) {
    return store.database().read(c -> {
      try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("select " + column + " from audit where seq = " + seq)) {
        return r.getString(1);
      }
    });
  }

  private void set(long seq, String column, String value) {
    change("update audit set " + column + " = '" + value.replace("'", "''") + "' where seq = " + seq);
  }

  @Test
  void anyChangedByteOfAnySealedRowIsFound() {
    for (String row : List.of("decision where consultation = 'c1'", "report where consultation = 'c1'", "board where consultation = 'c1'")) {
      String table = row.substring(0, row.indexOf(' '));
      byte[] before = store.database().read(c -> {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("select sealed from " + row)) {
          return r.getBytes(1);
        }
      });
      for (int i = 0; i < before.length; i += 23) {
        byte[] changed = before.clone();
        changed[i] ^= 1;
        change("update " + table + " set sealed = x'" + HexFormat.of().formatHex(changed) + "'" + row.substring(row.indexOf(" where")));
        assertThat(TestingStore.verify(store).sound()).as("%s, byte %d", table, i).isFalse();
      }
      change("update " + table + " set sealed = x'" + HexFormat.of().formatHex(before) + "'" + row.substring(row.indexOf(" where")));
    }
    assertThat(TestingStore.verify(store).problems()).isEmpty();
  }

  @Test
  void whatStandsOpenlyIsVouchedForToo() {
    List<String> forgeries =
        List.of(
            "update report set status = 'FINAL' where consultation = 'c2'", "update report set urgency = 0 where consultation = 'c1'",
            "update decision set outcome = 'DECLINED'", "update decision set hash = 'x'", "update decision set at = '2027-01-01T00:00:00Z'",
            "update consultation set superseded_by = null where id = 'c2'", "update consultation set patient = null where id = 'c1'",
            "update consultation set kind = 'CASE' where id = 'c3'", "delete from report where consultation = 'c1'", "delete from decision",
            "delete from board", "delete from consultation where id = 'c3'");
    for (String forgery : forgeries) {
      Path copy = folder.resolve("copy" + forgeries.indexOf(forgery) + ".db");
      store.database().copyTo(copy);
      change(forgery);
      assertThat(TestingStore.verify(store).sound()).as(forgery).isFalse();
      restoreFrom(copy);
      assertThat(TestingStore.verify(store).problems()).isEmpty();
    }
  }

  private void restoreFrom(Path copy) {
    store.database().close();
    try {
      for (String part : List.of("oncoagent.db-wal", "oncoagent.db-shm")) {
        Files.deleteIfExists(folder.resolve("data").resolve(part));
      }
      Files.copy(copy, folder.resolve("data/oncoagent.db"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    store = TestingStore.open(folder);
  }

  @Test
  void aLogWhoseEndWasCutOffIsFoundByAHeadKeptOutside() {
    AuditHead kept = store.audit().head();
    change("delete from audit where seq = " + kept.seq());
    assertThat(TestingStore.verify(store).problems()).as("the rest is a whole chain").isEmpty();
    assertThat(TestingStore.verify(store, kept).problems()).singleElement().asString().contains("cut off");
  }

  @Test
  void aLogWrittenAnewFromEndToEndIsFoundByAHeadKeptOutside() {
    AuditHead kept = store.audit().head();
    List<AuditEntry> entries = new ArrayList<>(store.audit().entries());
    String previous = "0".repeat(64);
    for (AuditEntry e : entries) {
      AuditEntry forged = new AuditEntry(e.seq(), e.at(), e.kind(), e.subject(), "somebody else", e.detail(), previous, "");
      previous = forged.expectedHash();
      set(e.seq(), "actor", "somebody else");
      set(e.seq(), "previous", forged.previous());
      set(e.seq(), "hash", previous);
    }
    assertThat(TestingStore.verify(store).problems()).isEmpty();
    assertThat(TestingStore.verify(store, kept).problems()).singleElement().asString().contains("written anew");
  }

  @Test
  void everyHeadIsKeptInTheFileNamedAndTheFileProvesTheLog() throws IOException {
    store.database().close();
    Path heads = folder.resolve("outside/heads");
    store = TestingStore.open(folder, new FileAnchor(heads), TestingStore.NOW);
    TestingStore.waiting(store, "c9", null);
    List<AuditHead> kept = FileAnchor.read(heads);
    assertThat(kept.getLast()).isEqualTo(store.audit().head());
    assertThat(TestingStore.verify(store, kept.toArray(AuditHead[]::new)).problems()).isEmpty();
    Files.writeString(heads, "Nov 26 08:00:00 host oncoagent-audit: " + kept.getLast() + "\n");
    assertThat(FileAnchor.read(heads)).as("a line of the system's log").containsExactly(kept.getLast());
  }

  @Test
  void anAnchorThatCannotBeWrittenStopsWhatWaitsForIt() {
    store.database().close();
    store = TestingStore.open(folder, new FileAnchor(folder.resolve("keys/store.json/heads")), TestingStore.NOW);
    assertThatThrownBy(() -> store.audit().record(AuditKind.VIEWED, "c1", Map.of())).isInstanceOf(StoreException.class).hasMessageContaining("audit.file");
  }

  @Test
  void aCommandIsHandedTheHeadAndItsFailureIsTold() {
    new CommandAnchor(List.of("true")).keep(store.audit().head());
    assertThatThrownBy(() -> new CommandAnchor(List.of("false")).keep(store.audit().head())).isInstanceOf(StoreException.class).hasMessageContaining("audit.anchor");
  }

  @Test
  void anEntryStandsOnlyWithWhatItTells() {
    AuditHead head = store.audit().head();
    assertThatThrownBy(() -> store.decisions().commit("c1", TestingStore.approval("Dr B"))).isInstanceOf(RuntimeException.class);
    assertThat(store.audit().head()).isEqualTo(head);
  }
}
