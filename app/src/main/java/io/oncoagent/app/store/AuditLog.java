package io.oncoagent.app.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The append-only, hash-chained record of what was done. An entry is committed in the same transaction as what it tells: neither stands without the
 * other.
 */
public final class AuditLog {
  private static final String COLUMNS = "select seq, at, kind, subject, actor, detail, previous, hash from audit ";
  private final Database database;
  private final Clock clock;
  private final String actor;
  private volatile AuditHead anchored = AuditHead.NONE;

  /** @param actor the operating-system user */
  public AuditLog(Database database, Clock clock, String actor, Anchor anchor) {
    this.database = database;
    this.clock = clock;
    this.actor = actor;
    if (anchor != Anchor.NONE) {
      database.afterCommit(() -> carry(anchor));
    }
  }

  private void carry(Anchor anchor) {
    AuditHead newest = head();
    if (newest.seq() > anchored.seq()) {
      anchor.keep(newest);
      anchored = newest;
    }
  }

  /** Adds an entry of its own. Values of {@code detail} hold ids, hashes and counts, never note text. */
  public void record(AuditKind kind, String subject, Map<String, String> detail) {
    database.write(c -> within(c, kind, subject, detail));
  }

  /** Adds an entry to the transaction of what it tells. */
  AuditEntry within(Connection c, AuditKind kind, String subject, Map<String, String> detail) throws SQLException {
    AuditHead before = head(c);
    String json = new String(StoredJson.write(new TreeMap<>(detail)), StandardCharsets.UTF_8);
    AuditEntry draft = new AuditEntry(before.seq() + 1, clock.instant().toString(), kind, subject, actor, json, before.hash(), "");
    AuditEntry entry = new AuditEntry(draft.seq(), draft.at(), kind, subject, actor, json, draft.previous(), draft.expectedHash());
    try (PreparedStatement s =
        c.prepareStatement("insert into audit (seq, at, kind, subject, actor, detail, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      s.setLong(1, entry.seq());
      s.setString(2, entry.at());
      s.setString(3, kind.name());
      s.setString(4, subject);
      s.setString(5, actor);
      s.setString(6, json);
      s.setString(7, entry.previous());
      s.setString(8, entry.hash());
      s.executeUpdate();
    }
    return entry;
  }

  private static AuditHead head(Connection c) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select seq, hash from audit order by seq desc limit 1"); ResultSet found = s.executeQuery()) {
      return found.next() ? new AuditHead(found.getLong(1), found.getString(2)) : AuditHead.NONE;
    }
  }

  /** Where the chain stands in a copy of a database. */
  public static AuditHead headOf(Path copy) {
    try (Database database = Database.open(copy)) {
      return database.read(AuditLog::head);
    }
  }

  /** Where the chain stands now. */
  public AuditHead head() {
    return database.read(AuditLog::head);
  }

  /** All entries in order. */
  public List<AuditEntry> entries() {
    return select(COLUMNS + "order by seq");
  }

  /** Entries of one consultation, patient or pack in order. */
  public List<AuditEntry> of(String subject) {
    return select(COLUMNS + "where subject = ? order by seq", subject);
  }

  /** The newest entry of a kind about a subject. */
  public Optional<AuditEntry> newest(AuditKind kind, String subject) {
    return select(COLUMNS + "where subject = ? and kind = ? order by seq desc limit 1", subject, kind.name()).stream().findFirst();
  }

  /** All entries of a kind in order. */
  public List<AuditEntry> of(AuditKind kind) {
    return select(COLUMNS + "where kind = ? order by seq", kind.name());
  }

  private List<AuditEntry> select(String sql, String... values) {
    return database.read(c -> {
      List<AuditEntry> entries = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          s.setString(i + 1, values[i]);
        }
        try (ResultSet r = s.executeQuery()) {
          while (r.next()) {
            entries.add(new AuditEntry(
                r.getLong(1), r.getString(2), kind(r.getString(3)), r.getString(4), r.getString(5), r.getString(6), r.getString(7), r.getString(8)));
          }
        }
      }
      return entries;
    });
  }

  private static AuditKind kind(String name) {
    try {
      return AuditKind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new StoreException("the audit log holds an entry of no known kind; it was changed", e);
    }
  }
}
