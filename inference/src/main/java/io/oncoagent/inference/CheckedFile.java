package io.oncoagent.inference;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A file with a mark beside it: where it came from (a SHA-256 of its source) and its own size and CRC-32C. The mark finds damage, not malice: who can write here can
 * also write the program; and a SHA-256 over 75 MB in a cold JVM costs a second at each start.
 */
record CheckedFile(Path path) {
  private Path mark() {
    return path.resolveSibling(path.getFileName() + ".sha256");
  }

  /** True where the file is as it was when it was sealed, and came from {@code origin} (any, when empty). */
  boolean intact(String origin) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isRegularFile(mark())) {
      return false;
    }
    String recorded = Files.readString(mark()).strip();
    return (origin.isEmpty() || recorded.startsWith(origin + " ")) && recorded.endsWith(" " + checksum());
  }

  void seal(String origin) throws IOException {
    Files.writeString(mark(), origin + " " + checksum());
  }

  private String checksum() throws IOException {
    CRC32C crc = new CRC32C();
    try (FileChannel channel = FileChannel.open(path)) {
      crc.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      return channel.size() + "-" + Long.toHexString(crc.getValue());
    }
  }
}
