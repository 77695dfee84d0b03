package io.oncoagent.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which process is the server. */
class RunningTest {
  @TempDir Path folder;

  @Test
  void aProcessIdThatWasUsedAgainIsNotTheServer() throws IOException {
    long pid = ProcessHandle.current().pid();
    long started = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
    Path file = folder.resolve("running.json");
    new Running(pid, started, 1, "m", "l", "f").write(file);
    assertThat(Running.read(file).orElseThrow().process()).isPresent();
    new Running(pid, started - 5_000, 1, "m", "l", "f").write(file);
    assertThat(Running.read(file).orElseThrow().process()).isEmpty();
  }

  @Test
  void anEmptyFolderOrADamagedNoteMeansThatNothingRuns() throws IOException {
    LocalServer server = new LocalServer(new LocalPaths(folder));
    assertThat(server.running()).isEmpty();
    Files.writeString(folder.resolve("running.json"), "{broken");
    assertThat(server.running()).isEmpty();
    assertThat(server.stop()).isFalse();
    assertThat(folder).isEmptyDirectory();
  }
}
