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
    } else {
      write(file, (result.endsWith("\n") ? result : result + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Bytes never go to a terminal. */
  static void writeBytes(@Nullable Path file, byte[] result, Console console) {
    if (file != null) {
      write(file, result);
    } else if (console.terminal()) {
      throw new InputException("a PDF is not shown on a terminal; give --out FILE");
    } else {
      console.out().writeBytes(result);
      console.out().flush();
    }
  }

  private static void write(Path file, byte[] result) {
    Path target = file.toAbsolutePath();
    try {
      Path draft = Files.createTempFile(target.getParent(), ".oncoagent", ".tmp");
      try {
        Files.write(draft, result);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InputException("the file " + file + " cannot be written");
    }
  }
}
