package io.oncoagent.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands openly of a consultation: ids and days. {@code kind}: CASE, FOLLOW_UP or WHAT_IF. */
public record ConsultationRow(
    String id, @Nullable String patient, String day, String kind, @Nullable String follows, @Nullable String supersededBy, String begunAt) {
  private static final String COLUMNS = "select id, patient, day, kind, follows, superseded_by, begun_at from consultation ";

  static Optional<ConsultationRow> find(Connection c, String id) throws SQLException {
    return select(c, COLUMNS + "where id = ?", id).stream().findFirst();
  }

  static List<ConsultationRow> ofPatient(Connection c, String patient) throws SQLException {
    return select(c, COLUMNS + "where patient = ? order by begun_at, id", patient);
  }

  /** Begun on a day before this one. */
  static List<ConsultationRow> before(Connection c, String day) throws SQLException {
    return select(c, COLUMNS + "where day < ? order by id", day);
  }

  private static List<ConsultationRow> select(Connection c, String sql, String value) throws SQLException {
    List<ConsultationRow> rows = new ArrayList<>();
    try (PreparedStatement s = c.prepareStatement(sql)) {
      s.setString(1, value);
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          rows.add(new ConsultationRow(
              r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getString(7)));
        }
      }
    }
    return rows;
  }
}
