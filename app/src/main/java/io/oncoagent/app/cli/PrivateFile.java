package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file that only its owner may read (0600). It is created so, and never over another file. */
final class PrivateFile {
  private PrivateFile() {}

  static void write(Path file, String text) {
    try {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (FileAlreadyExistsException e) {
      throw new InputException("the file " + file + " is there already; name a new one");
    } catch (IOException | UnsupportedOperationException e) {
      throw new InputException("the file " + file + " cannot be written for its owner alone (0600)");
    }
  }
}
