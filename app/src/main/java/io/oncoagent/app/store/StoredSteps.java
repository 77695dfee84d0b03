package io.oncoagent.app.store;

import io.oncoagent.consult.graph.CheckpointLog;
import io.oncoagent.consult.report.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Steps and their values: every row opens, every value has the content that its name says, and every value that a step names is there. */
final class StoredSteps {
  private final Connection connection;
  private final RunKeys keys;

  StoredSteps(Connection connection, RunKeys keys) {
    this.connection = connection;
    this.keys = keys;
  }

  /** Gives how many rows were looked at. */
  int check(List<String> problems) throws SQLException {
    Set<String> there = new HashSet<>();
    int rows = 0;
    try (PreparedStatement s = connection.prepareStatement("select run, hash, sealed from channel_value"); ResultSet found = s.executeQuery()) {
      while (found.next()) {
        rows++;
        String name = found.getString(1) + "/" + found.getString(2);
        there.add(name);
        if (!sound(found.getString(1), name, found.getBytes(3), found.getString(2))) {
          problems.add("the value " + name + " was changed");
        }
      }
    }
    return rows + steps(there, problems);
  }

  private boolean sound(String run, String name, byte[] sealed, String hash) {
    try {
      return Sha256.hex(keys.of(run).open(sealed, name)).equals(hash);
    } catch (StoreException | KeyDestroyedException e) {
      return false;
    }
  }

  private int steps(Set<String> there, List<String> problems) throws SQLException {
    int rows = 0;
    try (PreparedStatement s = connection.prepareStatement("select run, seq, sealed from checkpoint order by run, seq"); ResultSet found = s.executeQuery()) {
      while (found.next()) {
        rows++;
        step(found.getString(1), found.getLong(2), found.getBytes(3), there, problems);
      }
    }
    return rows;
  }

  private void step(String run, long seq, byte[] sealed, Set<String> there, List<String> problems) {
    try {
      CheckpointLog.Row row = StoredJson.read(keys.of(run).open(sealed, run + "#" + seq), CheckpointLog.Row.class);
      if (!row.channels().values().stream().allMatch(hash -> there.contains(run + "/" + hash))) {
        problems.add("step " + seq + " of " + run + " lacks a value");
      }
    } catch (StoreException | KeyDestroyedException e) {
      problems.add("step " + seq + " of " + run + " does not open; it was changed, or its key is another");
    }
  }
}
