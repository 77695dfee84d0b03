package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.AccountRegister;
import io.oncoagent.app.store.Anchor;
import io.oncoagent.app.store.AuditLog;
import io.oncoagent.app.store.BoardLog;
import io.oncoagent.app.store.CommandAnchor;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.app.store.Database;
import io.oncoagent.app.store.Erasure;
import io.oncoagent.app.store.FileAnchor;
import io.oncoagent.app.store.Inbox;
import io.oncoagent.app.store.KeyRing;
import io.oncoagent.app.store.OpenedSources;
import io.oncoagent.app.store.PatientRegister;
import io.oncoagent.app.store.RunKeys;
import io.oncoagent.app.store.SqliteCheckpointLog;
import io.oncoagent.app.store.SqliteDecisionLog;
import io.oncoagent.app.store.SqliteEventLog;
import io.oncoagent.app.store.SqliteReportLog;
import io.oncoagent.app.store.SqliteRunRegister;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

/** The logs over one database and one ring of keys. */
public record Store(
    Database database, KeyRing ring, RunKeys keys, AuditLog audit, SqliteRunRegister register, SqliteCheckpointLog checkpoints, SqliteEventLog events,
    SqliteDecisionLog decisions, SqliteReportLog reports, BoardLog boards, PatientRegister patients, Erasure erasure,
    AccountRegister accounts, Inbox inbox, OpenedSources openedSources) {

  /**
   * Where a store lies and who uses it.
   *
   * @param user the operating-system user, written into the audit log
   */
  public record Place(Path file, Path keyFile, Clock clock, String user, Anchor anchor, CommitPoints points) {}

  /** Opens what is there, or makes it. */
  public static Store open(Place place) {
    KeyRing ring = KeyRing.open(place.keyFile());
    Database database = Database.open(place.file(), place.points());
    RunKeys keys = new RunKeys(database, ring);
    AuditLog audit = new AuditLog(database, place.clock(), place.user(), place.anchor());
    return new Store(
        database, ring, keys, audit, new SqliteRunRegister(database, keys, audit, place.clock(), Holders.ofProcess()),
        new SqliteCheckpointLog(database, keys, place.clock()), new SqliteEventLog(database, keys), new SqliteDecisionLog(database, keys, audit),
        new SqliteReportLog(database, keys, audit), new BoardLog(database, keys, audit), new PatientRegister(database, ring, audit, place.clock()),
        new Erasure(database, ring, audit), new AccountRegister(database, audit, place.clock()), new Inbox(database, keys, place.clock()),
        new OpenedSources(database, audit, place.clock()));
  }

  /** Where the settings want the audit head kept. */
  static Anchor anchor(Settings.Audit audit) {
    return switch (audit.place()) {
      case NONE -> Anchor.NONE;
      case FILE -> new FileAnchor(Objects.requireNonNull(audit.file()));
      case SYSLOG -> CommandAnchor.syslog();
      case COMMAND -> new CommandAnchor(audit.command());
    };
  }
}
