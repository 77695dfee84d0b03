package io.oncoagent.tuning.generate;

import io.oncoagent.tuning.TuningException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of cases and the journal beside it. A case is on the disk before the journal names it, and the journal is on the disk before the case counts. What the journal does
 * not name is cut off at the next start: a process that is killed loses what was under way, leaves no half line behind a resume, and repeats no profile.
 */
final class CaseLog implements AutoCloseable {
  private final Path file;
  private final FileChannel cases;
  private final FileChannel journal;
  private final JournalPast past;
  private long end;

  private CaseLog(Path file, FileChannel cases, FileChannel journal, JournalPast past) {
    this.file = file;
    this.cases = cases;
    this.journal = journal;
    this.past = past;
    this.end = past.end();
  }

  static Path journalOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".journal");
  }

  /**
   * @param head names the run: seed, tables, model; a journal with another head is refused
   * @throws TuningException INPUT where the file is there and is not to be gone on with, or belongs to another run
   */
  static CaseLog open(Path file, String head, boolean resume) {
    Path journalFile = journalOf(file);
    boolean there = Files.exists(file) || Files.exists(journalFile);
    if (there && !resume) {
      throw new TuningException(TuningException.Code.INPUT, "the file " + file + " or its journal exists already; go on with --resume, or name another file");
    }
    try {
      FileChannel journal = channel(journalFile);
      if (locked(journal) == null) {
        journal.close();
        throw new TuningException(TuningException.Code.INPUT, "another run writes " + file);
      }
      JournalPast past = JournalPast.read(journal, head, file);
      FileChannel cases = channel(file);
      if (cases.size() < past.end()) {
        throw new TuningException(TuningException.Code.INPUT, "the file " + file + " is shorter than its journal says; it was changed by somebody else");
      }
      cases.truncate(past.end()).position(past.end());
      return new CaseLog(file, cases, journal, past);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock locked(FileChannel journal) throws IOException {
    try {
      return journal.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static TuningException failed(Path file, IOException e) {
    return new TuningException(TuningException.Code.FAILED, "the cases cannot be written to " + file + ": " + (e.getMessage() == null ? "the disk failed" : e.getMessage()), e);
  }

  /** What earlier processes did. */
  JournalPast past() {
    return past;
  }

  void made(long index, String line, String noteHash) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      write(cases, bytes);
      cases.force(false);
      end += bytes.length;
      note(index + " " + JournalPast.MADE + " " + end + " " + noteHash);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  void rejected(long index, Set<Rejection> reasons) {
    try {
      note(index + " " + reasons.stream().sorted().map(Rejection::word).collect(Collectors.joining(",")) + " " + end);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private void note(String words) throws IOException {
    write(journal, (words + "\n").getBytes(StandardCharsets.UTF_8));
    journal.force(false);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  public void close() {
    try {
      cases.close();
      journal.close();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }
}
