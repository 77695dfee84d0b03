package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.ScriptedServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A consultation is stopped from another command than the one that runs it; the two share nothing but the home. */
class CancelCommandTest {
  @TempDir static Path folder;

  private static String example() {
    return Path.of(System.getProperty("oncoagent.root"), "examples", "cases", "LUNG-01.txt").toString();
  }

  private static Shell.Result run(String... arguments) {
    return new Shell(folder.resolve("home")).run(arguments);
  }

  private static Path settings(ScriptedServer server) throws IOException {
    String tier = "{server: '" + server.uri() + "', model: testing, seconds: 600}";
    return Files.writeString(Files.createTempFile(folder, "settings", ".yaml"), "models:\n  tiers:\n    1: " + tier + "\n    2: " + tier + "\n");
  }

  private static JsonNode json(Shell.Result result) {
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @Test
  void theModelsWorkEndsTheRunIsCancelledAndItsHistoryIsKept() throws Exception {
    CompletableFuture<Void> asked = new CompletableFuture<>();
    ScriptedServer.Script endless = (String request, Socket line) -> {
      asked.complete(null);
      ScriptedServer.endless().play(request, line);
    };
    try (ScriptedServer server = new ScriptedServer(endless)) {
      String config = settings(server).toString();
      CompletableFuture<Shell.Result> working = CompletableFuture.supplyAsync(() -> run("--config", config, "consult", example(), "--engine", "generative", "--format", "json"));
      CompletableFuture.anyOf(asked, working).join();
      assertThat(asked).as(working.isDone() ? working.join().err() : "asked").isDone();
      JsonNode cancelled = json(run("consult", "--cancel", "--format", "json"));
      assertThat(cancelled.path("status").asString()).isEqualTo("CANCELLED");
      server.hungUp().await();
      Shell.Result worker = working.join();
      JsonNode report = json(worker);
      assertThat(worker.err()).contains("cancelled while it ran");
      assertThat(report.path("status").asString()).isEqualTo("CANCELLED");
      assertThat(report.path("released").asBoolean(true)).isFalse();
      assertThat(report.path("recommendation").isNull()).isTrue();
      assertThat(report.at("/facts/cancer/code").asString()).contains("lung");
      String id = report.path("consultationId").asString();
      theRestOfTheProductKnows(id);
    }
  }

  private static void theRestOfTheProductKnows(String id) {
    assertThat(run("consult", "--cancel", id).out()).contains("is cancelled");
    assertThat(run("review", "show", id).out()).contains("CANCELLED");
    assertThat(run("review", "list").out()).doesNotContain(id);
    assertThat(run("audit", "show", "--of", id).out()).containsOnlyOnce("CONSULTATION_CANCELLED");
    assertThat(run("audit", "verify").code()).isZero();
    Shell.Result resumed = run("consult", "--resume", id);
    assertThat(resumed.code()).isEqualTo(2);
    assertThat(resumed.err()).contains("was cancelled and does not go on");
    Shell.Result signed = run("review", "approve", id, "--hash", "0".repeat(64), "--as", "Dr A");
    assertThat(signed.code()).isEqualTo(4);
    Shell.Result nothing = run("consult", "--cancel");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("nothing to stop");
  }

  @Test
  void whatIsReadyOrUnknownIsRefusedWithOneSentence() {
    JsonNode report = json(run("consult", example(), "--format", "json"));
    String id = report.path("consultationId").asString();
    Shell.Result ready = run("consult", "--cancel", id);
    assertThat(ready.code()).isEqualTo(2);
    assertThat(ready.err().lines()).hasSize(1);
    assertThat(ready.err()).contains("waits for a review");
    Shell.Result signed = run("review", "approve", id, "--hash", report.path("contentHash").asString(), "--as", "Dr A");
    assertThat(signed.code()).as(signed.err()).isZero();
    assertThat(run("consult", "--cancel", id).err()).contains("was decided");
    assertThat(run("consult", "--cancel", "nobody").code()).isEqualTo(2);
    assertThat(run("consult", "--cancel", id, example()).code()).isEqualTo(2);
  }
}
