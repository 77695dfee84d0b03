package io.oncoagent.knowledge.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells whether a file that could not be read has changed since: by size and time of change, because its content may be out of reach. */
final class UnreadFile {
  private UnreadFile() {}

  static String mark(@Nullable Path file) {
    try {
      return file == null ? "-" : Files.size(file) + "/" + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return "-";
    }
  }
}
