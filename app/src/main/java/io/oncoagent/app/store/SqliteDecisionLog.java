package io.oncoagent.app.store;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;

/** Decisions in SQLite: one row a consultation, added once, never changed. */
public final class SqliteDecisionLog implements DecisionLog {
  private final Database database;
  private final Vault vault;

  public SqliteDecisionLog(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  @Override
  public void commit(String consultationId, Entry entry) {
    int added =
        database.write(c -> {
          try (PreparedStatement s =
              c.prepareStatement("insert or ignore into decision (consultation, at, outcome, hash, sealed) values (?, ?, ?, ?, ?)")) {
            s.setString(1, consultationId);
            s.setString(2, entry.decision().at().toString());
            s.setString(3, entry.decision().outcome().name());
            s.setString(4, entry.decision().hash());
            s.setBytes(5, vault.seal(StoredJson.write(entry), "decision/" + consultationId));
            return s.executeUpdate();
          }
        });
    if (added == 0) {
      throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "this consultation was decided already; a decision stands once");
    }
  }

  @Override
  public Optional<Entry> find(String consultationId) {
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select sealed from decision where consultation = ?")) {
        s.setString(1, consultationId);
        try (ResultSet found = s.executeQuery()) {
          return found.next()
              ? Optional.of(StoredJson.read(vault.open(found.getBytes(1), "decision/" + consultationId), Entry.class))
              : Optional.empty();
        }
      }
    });
  }
}
