package io.oncoagent.app.store;

import io.oncoagent.consult.report.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One look at the rows beside what the log tells of them; each method gives how many rows it looked at. */
record RowsInView(Connection c, RunKeys keys, Told told, List<String> problems) {

  int consultations() throws SQLException {
    for (Map.Entry<String, JsonNode> begun : told.begun.entrySet()) {
      ConsultationRow row = ConsultationRow.find(c, begun.getKey()).orElse(null);
      if (!told.erased.contains(begun.getKey()) && (row == null || !isWhatBegan(row, begun.getValue()))) {
        problems.add("what stands of the consultation " + begun.getKey() + " is not what the log tells");
      }
    }
    return told.begun.size();
  }

  private boolean isWhatBegan(ConsultationRow row, JsonNode told) {
    return row.kind().equals(Told.text(told, "kind")) && Objects.requireNonNullElse(row.patient(), "").equals(Told.text(told, "patient"))
        && Objects.requireNonNullElse(row.follows(), "").equals(Told.text(told, "follows")) && row.day().equals(Told.text(told, "day"))
        && Objects.equals(row.supersededBy(), this.told.superseded.get(row.id()));
  }

  int decisions() throws SQLException {
    return table("decision", "select consultation, sealed, outcome, hash, at from decision", told.decisions, "outcome", "shown", "at");
  }

  int reports() throws SQLException {
    return table("report", "select consultation, sealed, status, urgency from report", told.reports, "status", "urgency");
  }

  private int table(String table, String sql, Map<String, JsonNode> told, String... open) throws SQLException {
    Set<String> missing = new HashSet<>(told.keySet());
    missing.removeAll(this.told.erased);
    int rows = 0;
    try (PreparedStatement s = c.prepareStatement(sql); ResultSet r = s.executeQuery()) {
      for (; r.next(); rows++) {
        String id = r.getString(1);
        missing.remove(id);
        JsonNode detail = told.get(id);
        for (int i = 0; detail != null && i < open.length; i++) {
          if (!Objects.equals(r.getString(3 + i), Told.text(detail, open[i]))) {
            problems.add("the " + open[i] + " of the " + table + " of " + id + " is not what the log tells");
          }
        }
        row(table, id, r.getBytes(2), detail);
      }
    }
    missing.forEach(id -> problems.add("the " + table + " of " + id + " is missing"));
    return rows;
  }

  private void row(String table, String id, byte[] sealed, @Nullable JsonNode detail) throws SQLException {
    if (detail == null && ConsultationRow.find(c, id).isPresent()) {
      problems.add("the " + table + " of " + id + " is not in the log");
    } else if (detail != null && !Sha256.hex(sealed).equals(Told.text(detail, "row"))) {
      problems.add("the " + table + " of " + id + " is not the one that the log tells of");
    }
    opens(id, table + "/" + id, sealed);
  }

  private void opens(String id, String owner, byte[] sealed) {
    try {
      keys.of(id).open(sealed, owner);
    } catch (StoreException e) {
      problems.add("the row " + owner + " does not open; it was changed, or its key is another");
    } catch (KeyDestroyedException e) {
      problems.add("the row " + owner + " has outlived its key; finish the erasure (doctor)");
    }
  }

  int boards() throws SQLException {
    Set<String> missing = new HashSet<>(told.boards);
    missing.removeIf(b -> told.erased.contains(b.substring(0, b.indexOf('/'))));
    int rows = 0;
    try (PreparedStatement s = c.prepareStatement("select consultation, sealed from board"); ResultSet r = s.executeQuery()) {
      for (; r.next(); rows++) {
        String name = r.getString(1) + "/" + Sha256.hex(r.getBytes(2));
        missing.remove(name);
        if (!told.boards.contains(name)) {
          problems.add("a board decision of " + r.getString(1) + " is not one that the log tells of");
        }
      }
    }
    missing.forEach(b -> problems.add("a board decision of " + b.substring(0, b.indexOf('/')) + " is missing"));
    return rows;
  }

  /** History only grows: the steps told must be there; a run that was cut off after its report may have more. */
  int steps() throws SQLException {
    int runs = 0;
    for (Map.Entry<String, JsonNode> report : told.reports.entrySet()) {
      if (!told.erased.contains(report.getKey())) {
        runs++;
        String steps = Told.text(report.getValue(), "stepCount");
        int count = steps.matches("\\d{1,6}") ? Integer.parseInt(steps) : 0;
        if (!StepDigest.of(c, report.getKey(), count).equals(Told.text(report.getValue(), "steps"))) {
          problems.add("the steps of " + report.getKey() + " are not those that the log tells of");
        }
      }
    }
    return runs;
  }
}
