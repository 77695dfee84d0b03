package io.oncoagent.app.store;

import io.oncoagent.consult.graph.EventLog;
import io.oncoagent.domain.report.TraceEntry;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Numbered events of runs in SQLite. */
public final class SqliteEventLog implements EventLog {
  private final Database database;

  public SqliteEventLog(Database database) {
    this.database = database;
  }

  @Override
  public void append(String run, TraceEntry entry) {
    database.write(c -> {
      try (PreparedStatement s =
          c.prepareStatement(
              "insert into run_event (run, seq, node, started_at, millis, outcome) values (?, (select count(*) from run_event where run = ?), ?, ?, ?, ?)")) {
        s.setString(1, run);
        s.setString(2, run);
        s.setString(3, entry.node());
        s.setString(4, entry.startedAt().toString());
        s.setLong(5, entry.millis());
        s.setString(6, entry.outcome());
        return s.executeUpdate();
      }
    });
  }

  @Override
  public List<TraceEntry> events(String run) {
    return database.read(c -> {
      List<TraceEntry> entries = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select node, started_at, millis, outcome from run_event where run = ? order by seq")) {
        s.setString(1, run);
        try (ResultSet found = s.executeQuery()) {
          while (found.next()) {
            entries.add(new TraceEntry(found.getString(1), Instant.parse(found.getString(2)), found.getLong(3), found.getString(4)));
          }
        }
      }
      return entries;
    });
  }
}
