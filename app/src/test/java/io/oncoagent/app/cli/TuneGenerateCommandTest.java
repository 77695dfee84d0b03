package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generation as a user meets it: what is refused, and what a model that is away or useless leaves behind. */
class TuneGenerateCommandTest {
  @TempDir static Path folder;

  private Shell.Result run(URI server, String out, String... more) throws IOException {
    Path config = Files.createTempFile(folder, "settings", ".yaml");
    String tier = "{server: '" + server + "', model: testing, seconds: 20}";
    Files.writeString(config, "models:\n  tiers:\n    1: " + tier + "\n    2: " + tier + "\n");
    String[] first = {"--config", config.toString(), "tune", "generate", "--count", "3", "--out", folder.resolve(out).toString()};
    String[] all = Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    return new Shell(folder.resolve("home")).run(all);
  }

  @Test
  void withoutAModelNothingIsBegun() {
    Shell.Result result = new Shell(folder.resolve("empty")).run("tune", "generate", "--count", "3", "--out", folder.resolve("none.jsonl").toString());
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("no model is configured");
    assertThat(folder.resolve("none.jsonl")).doesNotExist();
  }

  @Test
  void wrongOptionsAreUsageErrors() throws IOException {
    URI nobody = URI.create("http://127.0.0.1:9/v1");
    assertThat(run(nobody, "a.jsonl", "--concurrency", "65").code()).isEqualTo(2);
    assertThat(run(nobody, "a.jsonl", "--concurrency", "0").code()).isEqualTo(2);
    assertThat(run(nobody, "nowhere/a.jsonl").code()).isEqualTo(2);
  }

  @Test
  void aModelThatIsAwayEndsWithOneSentenceAndExitThree() throws IOException {
    Shell.Result result = run(URI.create("http://127.0.0.1:9/v1"), "away.jsonl");
    assertThat(result.code()).as(result.err()).isEqualTo(3);
    assertThat(result.err().lines().toList()).hasSize(1);
    assertThat(result.err()).contains("go on with --resume");
  }

  @Test
  void aModelOfProseEndsWithItsCountsOnThePage() throws IOException {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.says("Of course! Here is a case."))) {
      Shell.Result result = run(server.uri(), "prose.jsonl", "--concurrency", "4");
      assertThat(result.code()).as(result.err()).isEqualTo(5);
      assertThat(result.err()).contains("malformed");
      assertThat(folder.resolve("prose.jsonl")).isEmptyFile();
      assertThat(Files.readString(folder.resolve("prose.jsonl.run.json"))).containsPattern("\"malformed\" : [56]\\d");
    }
  }
}
