package io.oncoagent.app.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Key files: readable by their owner only, whole or not there, and on the disk before anything is sealed with them. */
final class KeyFiles {
  private KeyFiles() {}

  /** Makes the file; where another process was first, its file stands. */
  static void create(Path file, byte[] content) throws IOException {
    Path draft = draft(file, content);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      Files.delete(draft);
      return;
    } catch (UnsupportedOperationException e) {
      move(draft, file);
    }
    Files.deleteIfExists(draft);
    force(folder(file));
  }

  /** Puts new content in the file's place at once. */
  static void replace(Path file, byte[] content) throws IOException {
    move(draft(file, content), file);
    force(folder(file));
  }

  /** Overwrites and removes; on media that keep old blocks, the disk's own encryption has to do the rest. */
  static void destroy(Path file) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.allocate((int) out.size()), 0);
      out.force(true);
    }
    Files.delete(file);
    force(folder(file));
  }

  private static Path draft(Path file, byte[] content) throws IOException {
    Path folder = folder(file);
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path draft = Files.createTempFile(folder, "key", ".tmp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(content));
      out.force(true);
    }
    return draft;
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a key file lies in a folder");
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }
}
