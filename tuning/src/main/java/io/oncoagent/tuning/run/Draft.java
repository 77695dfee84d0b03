package io.oncoagent.tuning.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that has not got its name yet. */
final class Draft {
  private Draft() {}

  /** Removes what is left of it; after the rename there is nothing left. */
  static void remove(Path draft) {
    if (!Files.isDirectory(draft)) {
      return;
    }
    try (Stream<Path> files = Files.list(draft)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(draft);
    } catch (IOException ignored) {
      // The reason why the run stopped is the message that counts; a hidden folder that could not be removed is never taken for a result.
    }
  }
}
