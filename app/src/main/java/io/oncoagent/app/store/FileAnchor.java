package io.oncoagent.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One line a head, forced to the disk; meant for a folder of another owner or an append-only file system. */
public record FileAnchor(Path file) implements Anchor {
  @Override
  public void keep(AuditHead head) {
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        out.write(ByteBuffer.wrap((head + "\n").getBytes(StandardCharsets.UTF_8)));
        out.force(false);
      }
    } catch (IOException e) {
      throw new StoreException("the audit head could not be kept in " + file + " (setting audit.file); what was done is recorded, and waits for it", e);
    }
  }

  /** Heads kept so far; also reads what a syslog or another program has kept, as long as each line ends with a head. */
  public static List<AuditHead> read(Path file) {
    try {
      return Files.readAllLines(file).stream().map(FileAnchor::lastWord).filter(w -> w.matches("\\d+:[0-9a-f]{64}")).map(AuditHead::parse).toList();
    } catch (IOException e) {
      throw new StoreException("the file of audit heads " + file + " cannot be read", e);
    }
  }

  private static String lastWord(String line) {
    return line.strip().substring(line.strip().lastIndexOf(' ') + 1);
  }
}
