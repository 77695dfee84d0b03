package io.oncoagent.knowledge.index;

import io.oncoagent.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Held by the one process that changes an index; the operating system frees it when that process dies. */
public final class IngestLock implements AutoCloseable {
  private final FileChannel channel;

  private IngestLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws KnowledgeException when another ingest is running
   */
  public static IngestLock take(Home home) throws IOException {
    Files.createDirectories(home.generations());
    FileChannel channel = FileChannel.open(home.folder().resolve("ingest.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new IngestLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this process: the same answer.
    }
    channel.close();
    throw new KnowledgeException(KnowledgeException.Code.FAILED, "another ingest is running on this home; wait until it has ended");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
