package io.oncoagent.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.intake.Language;
import io.oncoagent.domain.route.TierChoice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in waits sealed, once, and goes when its patient goes. */
class InboxTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = TestingStore.open(folder);
    store.patients().add(TestingStore.P1, null);
  }

  @AfterEach
  void close() {
    store.database().close();
  }

  private String put(String run, @Nullable String patient, Inbox.@Nullable RequestKey key) {
    return store.inbox().put(new HandedIn(run, "ada", "north", new DeidentifiedCase(Language.EN, "adenocarcinoma of the lung", List.of(), null), TierChoice.AUTO, patient, null, null), key);
  }

  @Test
  void itOutlivesAStopAndIsForgottenWhenItsRunHasEnded() {
    put("a1", null, null);
    store.database().close();
    store = TestingStore.open(folder);
    assertThat(store.inbox().open()).extracting(HandedIn::run).containsExactly("a1");
    store.inbox().ended("a1", "FINAL");
    assertThat(store.inbox().open()).isEmpty();
    assertThat(store.inbox().find("a1").orElseThrow().state()).isEqualTo("FINAL");
  }

  @Test
  void theSameKeyIsOneRunAndOtherWordsUnderItAreRefused() {
    assertThat(put("a1", null, new Inbox.RequestKey("k", "h"))).isEqualTo("a1");
    assertThat(put("a2", null, new Inbox.RequestKey("k", "h"))).isEqualTo("a1");
    assertThatThrownBy(() -> put("a3", null, new Inbox.RequestKey("k", "other"))).isInstanceOf(ConsultationException.class);
  }

  @Test
  void anErasedPatientsWaitingCaseGoesWithThePatientAndTheOthersStay() {
    put("a1", TestingStore.P1, null);
    put("b1", null, null);
    store.erasure().patient(TestingStore.P1);
    store.database().close();
    store = TestingStore.open(folder);
    assertThat(store.inbox().open()).extracting(HandedIn::run).containsExactly("b1");
    assertThat(store.inbox().find("a1")).isEmpty();
    assertThatThrownBy(() -> put("a2", TestingStore.P1, null)).isInstanceOf(ConsultationException.class);
  }

  @Test
  void whatDoesNotOpenAnyMoreStopsNothingElse() throws Exception {
    put("a1", TestingStore.P1, null);
    put("b1", null, null);
    store.database().close();
    try (Stream<Path> keys = Files.walk(folder.resolve("keys"))) {
      for (Path file : keys.filter(f -> f.toString().contains(TestingStore.P1) && Files.isRegularFile(f)).toList()) {
        Files.delete(file);
      }
    }
    store = TestingStore.open(folder);
    assertThat(store.inbox().open()).extracting(HandedIn::run).containsExactly("b1");
    assertThat(store.inbox().find("a1").orElseThrow().state()).isEqualTo("FAILED");
  }

  @Test
  void theWordsStandNowhereInTheDatabase() throws Exception {
    put("a1", null, null);
    assertThat(new String(Files.readAllBytes(folder.resolve("data/oncoagent.db")), StandardCharsets.ISO_8859_1)).doesNotContain("adenocarcinoma of the lung");
  }
}
