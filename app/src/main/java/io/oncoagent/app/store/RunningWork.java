package io.oncoagent.app.store;

import io.oncoagent.consult.ConsultationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether a run is being worked on, or was cut off, and how its worker loses it. */
final class RunningWork {
  private RunningWork() {}

  /**
   * @param status of its stored report, null when it has none
   * @throws ConsultationException ENDED when there is nothing to stop
   */
  static void need(Connection c, String run, @Nullable String status) throws SQLException {
    if (decided(c, run)) {
      throw ended("this consultation was decided on; a decision is not taken back");
    }
    if (status == null || status.equals("FAILED") && held(c, run)) {
      return;
    }
    throw ended(status.equals("AWAITING_REVIEW") ? "this consultation is ready and waits for a review; there is nothing to stop (review decline " + run + " declines it)"
        : "this consultation has ended (" + status + "); there is nothing to stop");
  }

  /** Makes every step and report of the present worker one of an older token, and says who that is: process number and start, or «nobody». */
  static String takeAway(Connection c, String run) throws SQLException {
    String worker = "nobody";
    try (PreparedStatement s = c.prepareStatement("select holder from lease where run = ? and until > 0")) {
      s.setString(1, run);
      try (ResultSet found = s.executeQuery()) {
        worker = found.next() ? found.getString(1) : worker;
      }
    }
    try (PreparedStatement s = c.prepareStatement("update lease set token = token + 1, until = 0 where run = ?")) {
      s.setString(1, run);
      s.executeUpdate();
    }
    return worker;
  }

  private static boolean decided(Connection c, String run) throws SQLException {
    return one(c, "select 1 from decision where consultation = ?", run);
  }

  /** A worker took it and has not let go; it may be gone. */
  private static boolean held(Connection c, String run) throws SQLException {
    return one(c, "select 1 from lease where run = ? and until > 0", run);
  }

  private static boolean one(Connection c, String sql, String run) throws SQLException {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      s.setString(1, run);
      try (ResultSet found = s.executeQuery()) {
        return found.next();
      }
    }
  }

  private static ConsultationException ended(String message) {
    return new ConsultationException(ConsultationException.Code.ENDED, message);
  }
}
