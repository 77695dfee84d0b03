package io.oncoagent.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Erases by destroying keys first: from then on nobody can open what they sealed, in no copy of the database. The rows follow. An erasure that is cut off
 * goes on at the next start.
 */
public final class Erasure {
  private static final Map<String, String> ROWS_OF_A_RUN =
      Map.of("channel_value", "run", "checkpoint", "run", "run_event", "run", "decision", "consultation", "report", "consultation", "board", "consultation", "lease", "run",
          "handed_in", "run", "source_opened", "run");
  /** What was handed in and has not begun has no row in {@code consultation} yet. */
  private static final String WAITING = "delete from handed_in where ";

  private final Database database;
  private final KeyRing ring;
  private final AuditLog audit;

  public Erasure(Database database, KeyRing ring, AuditLog audit) {
    this.database = database;
    this.ring = ring;
    this.audit = audit;
  }

  /** Erases a patient with everything that was ever stored of them; gives how many consultations. */
  public int patient(String id) {
    database.write(c -> state(c, id, "ERASING"));
    ring.destroy(id, day -> true);
    int erased =
        database.write(c -> {
          List<ConsultationRow> rows = ConsultationRow.ofPatient(c, id);
          remove(c, rows);
          delete(c, WAITING + "state like 'WAITING ' || ? || ' %'", id);
          state(c, id, "ERASED");
          audit.within(c, AuditKind.PATIENT_ERASED, id, Map.of("consultations", ids(rows)));
          return rows.size();
        });
    database.scrub();
    return erased;
  }

  /** Erases every consultation that began before this day ({@code 2026-11-26}); gives how many. */
  public int before(String day) {
    List<ConsultationRow> rows = database.read(c -> ConsultationRow.before(c, day));
    if (rows.isEmpty()) {
      return 0;
    }
    rows.stream().map(r -> RunKeys.name(r.patient(), r.day())).distinct().forEach(name -> ring.destroy(name.owner(), name.day()::equals));
    database.write(c -> {
      remove(c, rows);
      delete(c, WAITING + "state like 'WAITING %' and substr(at, 1, 10) < ?", day);
      return audit.within(c, AuditKind.RETENTION_APPLIED, "", Map.of("before", day, "consultations", ids(rows)));
    });
    database.scrub();
    return rows.size();
  }

  private static String ids(List<ConsultationRow> rows) {
    return String.join(" ", rows.stream().map(ConsultationRow::id).toList());
  }

  private static int state(Connection c, String id, String state) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("update patient set state = ?, sealed = null where id = ?")) {
      s.setString(1, state);
      s.setString(2, id);
      return s.executeUpdate();
    }
  }

  private static void remove(Connection c, List<ConsultationRow> rows) throws SQLException {
    for (ConsultationRow row : rows) {
      for (Map.Entry<String, String> table : ROWS_OF_A_RUN.entrySet()) {
        delete(c, "delete from " + table.getKey() + " where " + table.getValue() + " = ?", row.id());
      }
      delete(c, "delete from consultation where id = ?", row.id());
    }
  }

  private static void delete(Connection c, String sql, String id) throws SQLException {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      s.setString(1, id);
      s.executeUpdate();
    }
  }
}
