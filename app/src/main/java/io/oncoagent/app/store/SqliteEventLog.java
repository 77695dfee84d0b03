package io.oncoagent.app.store;

import io.oncoagent.consult.graph.EventLog;
import io.oncoagent.domain.report.TraceEntry;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Numbered events of runs in SQLite, their outcomes sealed. */
public final class SqliteEventLog implements EventLog {
  private final Database database;

  private final RunKeys keys;

  public SqliteEventLog(Database database, RunKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  @Override
  public void append(String run, TraceEntry entry) {
    byte[] outcome = keys.of(run).seal(entry.outcome().getBytes(StandardCharsets.UTF_8), "event/" + run + "/" + entry.node());
    database.write(c -> {
      try (PreparedStatement s =
          c.prepareStatement(
              "insert into run_event (run, seq, node, started_at, millis, outcome) values (?, (select count(*) from run_event where run = ?), ?, ?, ?, ?)")) {
        s.setString(1, run);
        s.setString(2, run);
        s.setString(3, entry.node());
        s.setString(4, entry.startedAt().toString());
        s.setLong(5, entry.millis());
        s.setBytes(6, outcome);
        return s.executeUpdate();
      }
    });
  }

  /** Outcomes are sealed, since they name the cancer found; rows of the first version hold them as text. */
  private static String outcome(ResultSet found, String run, Vault vault) throws SQLException {
    return found.getObject(4) instanceof byte[] sealed ? new String(vault.open(sealed, "event/" + run + "/" + found.getString(1)), StandardCharsets.UTF_8) : found.getString(4);
  }

  @Override
  public List<TraceEntry> events(String run) {
    Vault vault = keys.of(run);
    return database.read(c -> {
      List<TraceEntry> entries = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select node, started_at, millis, outcome from run_event where run = ? order by seq")) {
        s.setString(1, run);
        try (ResultSet found = s.executeQuery()) {
          while (found.next()) {
            entries.add(new TraceEntry(found.getString(1), Instant.parse(found.getString(2)), found.getLong(3), outcome(found, run, vault)));
          }
        }
      }
      return entries;
    });
  }
}
