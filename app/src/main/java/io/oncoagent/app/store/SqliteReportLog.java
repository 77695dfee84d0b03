package io.oncoagent.app.store;

import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The latest report of each consultation in SQLite, sealed; id and status stand open so that a worklist needs no key. */
public final class SqliteReportLog implements ReportLog {
  private final Database database;
  private final Vault vault;

  public SqliteReportLog(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  @Override
  public void save(CaseReport report) {
    database.write(c -> {
      try (PreparedStatement s =
          c.prepareStatement(
              "insert into report (consultation, ordinal, status, sealed) values (?, (select coalesce(max(ordinal), 0) + 1 from report), ?, ?)"
                  + " on conflict (consultation) do update set status = excluded.status, sealed = excluded.sealed")) {
        s.setString(1, report.consultationId());
        s.setString(2, report.status().name());
        s.setBytes(3, vault.seal(StoredJson.write(report), "report/" + report.consultationId()));
        return s.executeUpdate();
      }
    });
  }

  @Override
  public Optional<CaseReport> find(String consultationId) {
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select sealed from report where consultation = ?")) {
        s.setString(1, consultationId);
        try (ResultSet found = s.executeQuery()) {
          return found.next()
              ? Optional.of(StoredJson.read(vault.open(found.getBytes(1), "report/" + consultationId), CaseReport.class))
              : Optional.empty();
        }
      }
    });
  }

  @Override
  public List<String> awaitingReview() {
    return database.read(c -> {
      List<String> ids = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select consultation from report where status = ? order by ordinal")) {
        s.setString(1, ConsultationStatus.AWAITING_REVIEW.name());
        try (ResultSet found = s.executeQuery()) {
          while (found.next()) {
            ids.add(found.getString(1));
          }
        }
      }
      return ids;
    });
  }

  @Override
  public List<String> citing(String pack) {
    List<String> all = database.read(c -> {
      List<String> ids = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select consultation from report order by ordinal");
          ResultSet found = s.executeQuery()) {
        while (found.next()) {
          ids.add(found.getString(1));
        }
      }
      return ids;
    });
    return all.stream().filter(id -> find(id).filter(report -> uses(report, pack)).isPresent()).toList();
  }

  private static boolean uses(CaseReport report, String pack) {
    return report.evidence().stream().anyMatch(evidence -> evidence.passage().pack().equals(pack));
  }

  @Override
  public Optional<String> last() {
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select consultation from report order by ordinal desc limit 1");
          ResultSet found = s.executeQuery()) {
        return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
      }
    });
  }
}
