package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a result to a file by atomic rename, or to standard output. Nothing half-written is ever seen. */
final class OutFile {
  private OutFile() {}

  static void write(@Nullable Path file, String result, Console console) {
    if (file == null) {
      console.print(result);
      return;
    }
    Path target = file.toAbsolutePath();
    try {
      Path draft = Files.createTempFile(target.getParent(), ".oncoagent", ".tmp");
      try {
        Files.writeString(draft, result.endsWith("\n") ? result : result + "\n", StandardCharsets.UTF_8);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be written");
    }
  }
}
