package io.oncoagent.app.backup;

import io.oncoagent.app.settings.Home;
import io.oncoagent.app.store.AuditHead;
import io.oncoagent.app.store.AuditLog;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts copies of data and keys into a home that has none: everything is unpacked and compared beside it first, then moved in. */
public final class HomeRestore {
  private final Home home;
  private final Path masterFile;

  /** @param masterFile where the settings want the master key */
  public HomeRestore(Home home, Path masterFile) {
    this.home = home;
    this.masterFile = masterFile.toAbsolutePath();
  }

  /**
   * @return where the audit chain stands in what was restored: that of the backup
   * @throws BackupException when the home is in use, or a copy is damaged; the home is as it was
   */
  public AuditHead restore(Path data, Path keys) {
    if (Files.exists(home.database()) || Files.exists(masterFile)) {
      throw new BackupException("the home " + home.root() + " holds data or keys already; restore into an empty one");
    }
    Archive dataArchive = Archive.open(data, Manifest.DATA);
    Archive keyArchive = Archive.open(keys, Manifest.KEYS);
    try {
      Path draft = Files.createTempDirectory(Files.createDirectories(home.root()), "restore");
      try {
        dataArchive.unpack(draft.resolve("data"));
        keyArchive.unpack(draft.resolve("keys"));
        AuditHead head = AuditLog.headOf(draft.resolve("data").resolve("oncoagent.db"));
        if (!head.equals(dataArchive.head())) {
          throw new BackupException("the audit log in the backup does not stand where its manifest says; nothing was restored");
        }
        moveIn(draft);
        return head;
      } finally {
        HomeBackup.remove(draft);
      }
    } catch (IOException e) {
      throw new BackupException("the home " + home.root() + " cannot be written; check the folder and its space", e);
    }
  }

  /** The database comes last: until it is there the home is empty for everybody else. */
  private void moveIn(Path draft) throws IOException {
    Files.createDirectories(masterFile.getParent());
    move(draft.resolve("keys").resolve("owners"), masterFile.resolveSibling("owners"));
    move(draft.resolve("keys").resolve("store.json"), masterFile);
    move(draft.resolve("data").resolve("knowledge"), home.knowledge());
    move(draft.resolve("data").resolve("settings.yaml"), home.settingsFile());
    Files.createDirectories(home.database().getParent());
    move(draft.resolve("data").resolve("oncoagent.db"), home.database());
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from) && !Files.exists(to)) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        copyTree(from, to);
      }
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      for (Path file : walk.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
