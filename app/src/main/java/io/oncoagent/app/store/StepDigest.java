package io.oncoagent.app.store;

import io.oncoagent.consult.report.Sha256;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One hash over the first stored steps of a run, in order: a step among them that was changed or taken away changes it. */
final class StepDigest {
  private StepDigest() {}

  /** How many steps are stored. */
  static int count(Connection c, String run) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select count(*) from checkpoint where run = ?")) {
      s.setString(1, run);
      try (ResultSet found = s.executeQuery()) {
        return found.next() ? found.getInt(1) : 0;
      }
    }
  }

  static String of(Connection c, String run, int count) throws SQLException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (PreparedStatement s = c.prepareStatement("select sealed from checkpoint where run = ? order by seq limit ?")) {
      s.setString(1, run);
      s.setInt(2, count);
      try (ResultSet found = s.executeQuery()) {
        while (found.next()) {
          all.writeBytes(found.getBytes(1));
        }
      }
    }
    return Sha256.hex(all.toByteArray());
  }
}
