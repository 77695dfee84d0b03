package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ConsultationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasure, retention, rotation: what a key's end ends, and what it does not. */
class ErasureTest {
  private static final String P2 = "2".repeat(32);
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = TestingStore.open(folder);
    store.patients().add(TestingStore.P1, "H-4711");
    store.patients().add(P2, null);
    TestingStore.waiting(store, "a1", TestingStore.P1);
    TestingStore.waiting(store, "b1", P2);
    TestingStore.waiting(store, "n1", null);
  }

  @AfterEach
  void close() {
    store.database().close();
  }

  private Store reopened() {
    store.database().close();
    store = TestingStore.open(folder);
    return store;
  }

  @Test
  void anErasedPatientIsGoneAndOthersAreNot() {
    store.decisions().commit("a1", TestingStore.approval("Dr A"));
    assertThat(store.erasure().patient(TestingStore.P1)).isEqualTo(1);
    assertThat(reopened().reports().find("a1")).isEmpty();
    assertThat(store.decisions().find("a1")).isEmpty();
    assertThat(store.patients().caseNumber(TestingStore.P1)).isEmpty();
    assertThat(store.patients().find(TestingStore.P1).orElseThrow().state()).isEqualTo("ERASED");
    assertThat(store.reports().find("b1")).isPresent();
    assertThat(store.reports().find("n1")).isPresent();
    assertThat(TestingStore.verify(store).problems()).as("the log still verifies, and tells that there was a decision").isEmpty();
    assertThat(store.audit().of("a1")).extracting(AuditEntry::kind).contains(AuditKind.DECIDED);
  }

  @Test
  void aCopyOfTheDatabaseFromBeforeDoesNotOpenAfterIt() throws IOException {
    Path before = folder.resolve("before.db");
    store.database().copyTo(before);
    store.erasure().patient(TestingStore.P1);
    store.database().close();
    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve("data"));
    Files.copy(before, other.resolve("data/oncoagent.db"));
    Files.move(folder.resolve("keys"), other.resolve("keys"));
    store = TestingStore.open(other);
    assertThatThrownBy(() -> store.reports().find("a1")).isInstanceOf(KeyDestroyedException.class);
    assertThatThrownBy(() -> store.patients().caseNumber(TestingStore.P1)).isInstanceOf(KeyDestroyedException.class);
    assertThat(store.reports().find("b1")).isPresent();
  }

  @Test
  void aCutErasureIsFinished() {
    store.ring().destroy(TestingStore.P1, day -> true);
    assertThat(reopened().erasure().patient(TestingStore.P1)).isEqualTo(1);
    assertThat(TestingStore.verify(store).problems()).isEmpty();
  }

  @Test
  void anErasedPatientTakesNoNewConsultation() {
    store.erasure().patient(TestingStore.P1);
    assertThatThrownBy(() -> store.register().begin("a2", TestingStore.P1, null)).isInstanceOf(ConsultationException.class);
    assertThatThrownBy(() -> store.register().begin("x1", "9".repeat(32), null)).isInstanceOf(ConsultationException.class);
    assertThatThrownBy(() -> store.register().begin("x2", "../../etc", null)).isInstanceOf(ConsultationException.class);
  }

  @Test
  void retentionErasesWhatIsOlderAndKeepsTheRest() {
    store.database().close();
    store = TestingStore.open(folder, Anchor.NONE, TestingStore.NOW.plus(Duration.ofDays(40)));
    TestingStore.waiting(store, "a2", TestingStore.P1);
    assertThat(store.erasure().before("2026-12-26")).isEqualTo(3);
    assertThat(store.reports().find("a1")).isEmpty();
    assertThat(store.reports().find("a2")).isPresent();
    assertThat(store.patients().caseNumber(TestingStore.P1)).as("the patient stays").hasValue("H-4711");
    assertThat(store.ring().names()).noneMatch(n -> n.day().equals("2026-11-26"));
    assertThat(TestingStore.verify(store).problems()).isEmpty();
    assertThat(store.erasure().before("2026-12-26")).isZero();
  }

  @Test
  void afterARotationEverythingOpensAndTheOldMasterOpensNothing() throws Exception {
    Path master = folder.resolve("keys/store.json");
    String old = Files.readString(master);
    List<KeyName> names = store.ring().names();
    assertThat(store.ring().rotate(store.keys().masterSealsRows())).isEqualTo(names.size());
    assertThat(reopened().reports().find("a1")).isPresent();
    assertThat(store.patients().caseNumber(TestingStore.P1)).hasValue("H-4711");
    assertThat(TestingStore.verify(store).problems()).isEmpty();
    assertThat(Vault.size(Files.readString(master))).isEqualTo(1);
    byte[] sealed = Files.readAllBytes(store.ring().files().get(1));
    assertThatThrownBy(() -> Vault.of(old).open(sealed, names.getFirst().associated())).isInstanceOf(StoreException.class);
  }

  @Test
  void aRotationThatIsCutOffLeavesARingThatOpens() throws Exception {
    Path master = folder.resolve("keys/store.json");
    KeyFiles.replace(master, Vault.rotated(Files.readString(master)).getBytes(StandardCharsets.UTF_8));
    assertThat(reopened().reports().find("a1")).isPresent();
    store.ring().rotate(false);
    assertThat(reopened().reports().find("a1")).isPresent();
  }

  @Test
  void theCaseNumberStandsNowhereInTheDatabase() throws IOException {
    for (Path file : List.of(folder.resolve("data/oncoagent.db"), folder.resolve("data/oncoagent.db-wal"))) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("H-4711");
    }
  }
}
