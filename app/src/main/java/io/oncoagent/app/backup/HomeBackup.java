package io.oncoagent.app.backup;

import io.oncoagent.app.settings.Home;
import io.oncoagent.app.store.AuditHead;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.AuditLog;
import io.oncoagent.app.store.Database;
import io.oncoagent.app.store.KeyRing;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies a home while it is in use. Data and keys go into different files, since whoever holds both can read everything: keep them in different places,
 * and let the copies of the keys expire, so that erasures hold for old copies of the data too.
 */
public final class HomeBackup {
  private final Home home;
  private final Database database;
  private final KeyRing ring;
  private final AuditLog audit;
  private final Clock clock;
  private final String version;

  public HomeBackup(Home home, Database database, KeyRing ring, AuditLog audit, Clock clock, String version) {
    this.home = home;
    this.database = database;
    this.ring = ring;
    this.audit = audit;
    this.clock = clock;
    this.version = version;
  }

  /**
   * Writes the copies; the entry of the backup itself is in them.
   *
   * @return where the audit chain stands in the copy of the data
   */
  public AuditHead write(@Nullable Path data, @Nullable Path keys) {
    audit.record(AuditKind.BACKUP_MADE, "", Map.of("data", data == null ? "no" : "yes", "keys", keys == null ? "no" : "yes"));
    try {
      AuditHead head = data == null ? audit.head() : data(data);
      if (keys != null) {
        keys(keys, head);
      }
      return head;
    } catch (FileAlreadyExistsException e) {
      throw new BackupException("the file " + e.getMessage() + " is there already; a backup never replaces another");
    } catch (IOException e) {
      throw new BackupException("the backup cannot be written; check the folder and its space", e);
    }
  }

  private AuditHead data(Path target) throws IOException {
    Path folder = Files.createTempDirectory(Files.createDirectories(target.toAbsolutePath().getParent()), "snapshot");
    try {
      Path snapshot = folder.resolve("oncoagent.db");
      database.copyTo(snapshot);
      AuditHead head = AuditLog.headOf(snapshot);
      ArchiveWriter archive = new ArchiveWriter(Manifest.DATA, version);
      archive.add("oncoagent.db", snapshot);
      archive.addAll("knowledge/", home.knowledge());
      if (Files.isRegularFile(home.settingsFile())) {
        archive.add("settings.yaml", home.settingsFile());
      }
      archive.write(target, head, clock.instant());
      return head;
    } finally {
      remove(folder);
    }
  }

  private void keys(Path target, AuditHead head) throws IOException {
    ArchiveWriter archive = new ArchiveWriter(Manifest.KEYS, version);
    Path master = ring.files().getFirst();
    archive.add("store.json", master);
    ring.files().stream().skip(1).forEach(f -> archive.add(ring.folder().relativize(f.toAbsolutePath()).toString().replace('\\', '/'), f));
    archive.write(target, head, clock.instant());
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var walk = Files.walk(folder)) {
        for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
