package io.oncoagent.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which sources a reviewer has opened for exactly this text: a high-risk statement is signed only after that. */
public final class OpenedSources {
  private final Database database;
  private final AuditLog audit;
  private final Clock clock;

  public OpenedSources(Database database, AuditLog audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param hash content hash of the text shown */
  public void opened(String run, String account, String hash, String statement) {
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("insert or ignore into source_opened (run, account, hash, statement, at) values (?, ?, ?, ?, ?)")) {
        s.setString(1, run);
        s.setString(2, account);
        s.setString(3, hash);
        s.setString(4, statement);
        s.setString(5, clock.instant().toString());
        return s.executeUpdate() == 0 ? false : audit.within(c, AuditKind.SOURCE_OPENED, run, Map.of("account", account, "statement", statement, "shown", hash)) != null;
      }
    });
  }

  /** Ids of the statements whose source this account has opened in this text. */
  public Set<String> of(String run, String account, String hash) {
    return database.read(c -> {
      Set<String> statements = new HashSet<>();
      try (PreparedStatement s = c.prepareStatement("select statement from source_opened where run = ? and account = ? and hash = ?")) {
        s.setString(1, run);
        s.setString(2, account);
        s.setString(3, hash);
        try (ResultSet r = s.executeQuery()) {
          while (r.next()) {
            statements.add(r.getString(1));
          }
        }
      }
      return statements;
    });
  }
}
