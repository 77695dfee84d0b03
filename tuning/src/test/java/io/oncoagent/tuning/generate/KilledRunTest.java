package io.oncoagent.tuning.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.gateway.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process that is killed outright (kill -9), again and again: what was counted stays, and no profile comes twice. */
class KilledRunTest {
  private static final int CASES = 120;
  @TempDir private Path folder = Path.of("");

  private static List<String> counted(Path out) throws IOException {
    Path journal = CaseLog.journalOf(out);
    return Files.exists(journal) ? Files.readString(journal).lines().filter(l -> l.matches("\\d+ made \\d+ [0-9a-f]{16}")).toList() : List.of();
  }

  @Test
  void killedThreeTimesItEndsWithEachProfileOnceAndNothingCountedIsLost() throws IOException, InterruptedException {
    Path out = folder.resolve("cases.jsonl");
    Set<String> acknowledged = new HashSet<>();
    try (ScriptedServer server = new ScriptedServer(TestingModel.good())) {
      for (int kill = 1; kill <= 3; kill++) {
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"), GenerateChild.class.getName(),
            server.uri().toString(), out.toString(), String.valueOf(CASES)).redirectErrorStream(true).redirectOutput(folder.resolve("child.log").toFile()).start();
        while (child.isAlive() && counted(out).size() < kill * 20) {
          Thread.onSpinWait();
        }
        child.destroyForcibly().waitFor();
        acknowledged.addAll(counted(out));
      }
      assertThat(acknowledged).as(Files.readString(folder.resolve("child.log"))).hasSizeBetween(20, CASES - 1);
      assertThat(TestingRun.of(server.uri(), out, CASES, 8, true).made()).isEqualTo(CASES);
    }
    List<Long> indexes = Files.readAllLines(out).stream().map(l -> JsonMapper.builder().build().readTree(l)).map(KilledRunTest::index).toList();
    assertThat(indexes).hasSize(CASES).doesNotHaveDuplicates();
    assertThat(indexes).containsAll(acknowledged.stream().map(l -> Long.parseLong(l.split(" ")[0])).toList());
    assertThat(counted(out)).as("what was counted before a kill still counts").containsAll(acknowledged);
  }

  private static long index(JsonNode line) {
    return line.path("profile").path("index").asLong();
  }
}
