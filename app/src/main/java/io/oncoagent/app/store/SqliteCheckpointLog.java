package io.oncoagent.app.store;

import io.oncoagent.consult.graph.CheckpointLog;
import io.oncoagent.consult.graph.RunRegister;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checkpoints in SQLite: rows are added and never changed; everything but the key columns is sealed. */
public final class SqliteCheckpointLog implements CheckpointLog {
  private final Database database;
  private final RunKeys keys;
  private final Clock clock;

  public SqliteCheckpointLog(Database database, RunKeys keys, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void append(RunRegister.Hold hold, Row row, Map<String, byte[]> newValues) {
    String run = hold.run();
    Vault vault = keys.of(run);
    database.write(c -> {
      SqliteRunRegister.fence(c, hold, clock.millis());
      for (Map.Entry<String, byte[]> value : newValues.entrySet()) {
        try (PreparedStatement s = c.prepareStatement("insert into channel_value (run, hash, sealed) values (?, ?, ?)")) {
          s.setString(1, run);
          s.setString(2, value.getKey());
          s.setBytes(3, vault.seal(value.getValue(), run + "/" + value.getKey()));
          s.executeUpdate();
        }
      }
      try (PreparedStatement s = c.prepareStatement("insert into checkpoint (run, seq, sealed) values (?, ?, ?)")) {
        s.setString(1, run);
        s.setLong(2, row.seq());
        s.setBytes(3, vault.seal(StoredJson.write(row), owner(run, row.seq())));
        return s.executeUpdate();
      }
    });
  }

  @Override
  public List<Row> rows(String run) {
    Vault vault = keys.of(run);
    return database.read(c -> read(c, run, vault));
  }

  private static List<Row> read(Connection c, String run, Vault vault) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement s = c.prepareStatement("select seq, sealed from checkpoint where run = ? order by seq")) {
      s.setString(1, run);
      try (ResultSet found = s.executeQuery()) {
        while (found.next()) {
          rows.add(StoredJson.read(vault.open(found.getBytes(2), owner(run, found.getLong(1))), Row.class));
        }
      }
    }
    return rows;
  }

  @Override
  public byte[] value(String run, String hash) {
    Vault vault = keys.of(run);
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select sealed from channel_value where run = ? and hash = ?")) {
        s.setString(1, run);
        s.setString(2, hash);
        try (ResultSet found = s.executeQuery()) {
          if (!found.next()) {
            throw new StoreException("a checkpoint of the run " + run + " lacks a value; the database is damaged");
          }
          return vault.open(found.getBytes(1), run + "/" + hash);
        }
      }
    });
  }

  private static String owner(String run, long seq) {
    return run + "#" + seq;
  }
}
