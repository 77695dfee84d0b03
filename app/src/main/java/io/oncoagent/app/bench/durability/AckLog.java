package io.oncoagent.app.bench.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What a process has been promised, written outside the store the moment that the promise was given. Only whole lines count. */
final class AckLog implements AutoCloseable {
  /** What was promised: a stored consultation, a decision, a release, an audit entry. */
  enum Kind {
    CONSULTATION,
    DECISION,
    RELEASE,
    ENTRY
  }

  record Ack(Kind kind, String id) {}

  private final FileChannel out;

  AckLog(Path file) throws IOException {
    this.out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  void acknowledge(Kind kind, String id) throws IOException {
    out.write(ByteBuffer.wrap((kind + " " + id + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  static List<Ack> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(l -> l.split(" ", 2)).map(w -> new Ack(Kind.valueOf(w[0]), w[1])).toList();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
