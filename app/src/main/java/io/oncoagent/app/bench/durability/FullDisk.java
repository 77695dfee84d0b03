package io.oncoagent.app.bench.durability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process whose files may not grow any more: it must stop with one clear sentence, and what it was promised must stand. */
final class FullDisk {
  /** Blocks of 512 bytes that a file may have: room for the tables and some consultations. */
  private static final int BLOCKS = 6000;

  private FullDisk() {}

  /** @param clear whether it ended with a sentence of ours and exit code 5 */
  record Result(boolean clear, String sentence, Aftermath after) {}

  static Result run(Path folder) throws IOException, InterruptedException {
    Path store = Files.createDirectories(folder.resolve("full"));
    Process child =
        ChildProcess.builder(List.of(store.toString(), "0", "random"), List.of("sh", "-c", "ulimit -f " + BLOCKS + "; exec \"$@\"", "limited"))
            .redirectErrorStream(true).start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int code = child.waitFor();
    boolean clear = code == 5 && said.lines().count() == 1 && said.contains("check the folder and its space");
    return new Result(clear, said, Aftermath.of(store));
  }
}
