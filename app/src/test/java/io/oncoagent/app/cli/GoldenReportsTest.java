package io.oncoagent.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.app.bench.ExampleNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The named synthetic patients give the reports that stand beside them; -Dgolden=write renews these for reading. */
class GoldenReportsTest {
  @TempDir Path folder;

  /** Ids and hashes are fresh in every run. */
  private static String steady(String report) {
    return report.replaceAll("[0-9a-f]{32}", "ID").replaceAll("--hash [0-9a-f]{12}", "--hash HASH").replaceAll("[ \\t]+(?=\\n)", "");
  }

  /** Its words in alphabetical order: two passages that fit equally well may change places, what is said may not change. */
  private static List<String> words(String report) {
    return Arrays.stream(report.replaceAll("\\[\\d+\\]", " ").split("\\s+")).filter(w -> !w.isBlank()).sorted().toList();
  }

  @Test
  void everyExampleGivesItsGoldenReport() throws IOException {
    Shell shell = new Shell(folder.resolve("home"));
    Path cases = Path.of(System.getProperty("oncoagent.root"), "examples", "cases");
    for (String name : ExampleNotes.NAMES) {
      Shell.Result result = shell.run("consult", cases.resolve(name + ".txt").toString());
      assertThat(result.code()).as(result.err()).isZero();
      Path golden = cases.resolve(name + ".golden.txt");
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(golden, steady(result.out()));
      }
      assertThat(words(steady(result.out()))).as(name).isEqualTo(words(Files.readString(golden)));
    }
  }
}
