package io.oncoagent.app.store;

import io.oncoagent.consult.report.ReportLog;
import io.oncoagent.consult.report.Sha256;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The latest report of each consultation in SQLite, sealed; id, status and urgency stand open so that a worklist needs no key. A report that was released
 * or declined is never replaced, and one whose place was taken never waits again.
 */
public final class SqliteReportLog implements ReportLog {
  private final Database database;
  private final RunKeys keys;
  private final AuditLog audit;

  public SqliteReportLog(Database database, RunKeys keys, AuditLog audit) {
    this.database = database;
    this.keys = keys;
    this.audit = audit;
  }

  private record Stored(String status, byte[] sealed) {
    boolean ended() {
      return status.equals(ConsultationStatus.FINAL.name()) || status.equals(ConsultationStatus.DECLINED.name()) || cancelled();
    }

    boolean cancelled() {
      return status.equals(ConsultationStatus.CANCELLED.name());
    }
  }

  @Override
  public CaseReport save(CaseReport report) {
    Vault vault = keys.of(report.consultationId());
    return database.write(c -> {
      CaseReport now = report.status() == ConsultationStatus.AWAITING_REVIEW && placeTaken(c, report.consultationId()) ? report.cancelled() : report;
      byte[] plain = StoredJson.write(now);
      Stored before = stored(c, report.consultationId());
      if (before != null) {
        byte[] stands = vault.open(before.sealed(), owner(report.consultationId()));
        if (before.ended() || Arrays.equals(stands, plain)) {
          return StoredJson.read(stands, CaseReport.class);
        }
      }
      store(c, now, vault.seal(plain, owner(report.consultationId())));
      return now;
    });
  }

  private void store(Connection c, CaseReport report, byte[] sealed) throws SQLException {
    put(c, report, sealed);
    audit.within(c, AuditKind.CONSULTATION_STORED, report.consultationId(), detail(c, report, Sha256.hex(sealed)));
  }

  @Override
  public CaseReport cancel(CaseReport report) {
    String id = report.consultationId();
    Vault vault = keys.of(id);
    return database.write(c -> {
      Stored before = stored(c, id);
      if (placeTaken(c, id)) {
        throw SqliteRunRegister.superseded(id);
      }
      if (before != null && before.cancelled()) {
        return find(c, id, vault).orElseThrow();
      }
      RunningWork.need(c, id, before == null ? null : before.status());
      String worker = RunningWork.takeAway(c, id);
      audit.within(c, AuditKind.CONSULTATION_CANCELLED, id, Map.of("worker", worker));
      store(c, report, vault.seal(StoredJson.write(report), owner(id)));
      return report;
    });
  }

  private static boolean placeTaken(Connection c, String id) throws SQLException {
    return ConsultationRow.find(c, id).filter(r -> r.supersededBy() != null).isPresent();
  }

  private static @Nullable Stored stored(Connection c, String id) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select status, sealed from report where consultation = ?")) {
      s.setString(1, id);
      try (ResultSet found = s.executeQuery()) {
        return found.next() ? new Stored(found.getString(1), found.getBytes(2)) : null;
      }
    }
  }

  private static void put(Connection c, CaseReport report, byte[] sealed) throws SQLException {
    try (PreparedStatement s =
        c.prepareStatement(
            "insert into report (consultation, ordinal, status, sealed, urgency) values (?, (select coalesce(max(ordinal), 0) + 1 from report), ?, ?, ?)"
                + " on conflict (consultation) do update set status = excluded.status, sealed = excluded.sealed, urgency = excluded.urgency")) {
      s.setString(1, report.consultationId());
      s.setString(2, report.status().name());
      s.setBytes(3, sealed);
      s.setInt(4, report.review().urgency().ordinal());
      s.executeUpdate();
    }
  }

  /** What it says, on what, made under what: enough to prove which text on which evidence, once the report is opened. */
  private static Map<String, String> detail(Connection c, CaseReport report, String sealed) throws SQLException {
    Map<String, String> detail = new TreeMap<>(Map.of("status", report.status().name(), "content", report.contentHash(), "row", sealed));
    int steps = StepDigest.count(c, report.consultationId());
    detail.put("stepCount", String.valueOf(steps));
    detail.put("steps", StepDigest.of(c, report.consultationId(), steps));
    detail.put("urgency", String.valueOf(report.review().urgency().ordinal()));
    detail.put("version", report.provenance().version());
    detail.put("lexicon", report.provenance().lexicon());
    detail.put("index", String.valueOf(report.provenance().index()));
    detail.put("packs", String.join(", ", report.provenance().packs()));
    detail.put("rules", new TreeMap<>(report.provenance().rules()).toString());
    return detail;
  }

  @Override
  public Optional<CaseReport> find(String consultationId) {
    Vault vault = keys.of(consultationId);
    return database.read(c -> find(c, consultationId, vault));
  }

  static Optional<CaseReport> find(Connection c, String consultationId, Vault vault) throws SQLException {
    Stored found = stored(c, consultationId);
    return found == null ? Optional.empty() : Optional.of(StoredJson.read(vault.open(found.sealed(), owner(consultationId)), CaseReport.class));
  }

  /** The most urgent first, and among equals the oldest; what-ifs wait for nobody. */
  @Override
  public List<String> awaitingReview() {
    return ids(
        "select consultation from report left join consultation on id = consultation where status = 'AWAITING_REVIEW' and coalesce(kind, '') <> 'WHAT_IF'"
            + " order by urgency, ordinal");
  }

  @Override
  public Optional<String> last() {
    return ids("select consultation from report order by ordinal desc limit 1").stream().findFirst();
  }

  /** Consultations that nobody handed in at the page, newest first. */
  public List<String> begunAtTheShell(int most) {
    return ids("select consultation from report where consultation not in (select run from handed_in) order by ordinal desc limit " + most);
  }

  private List<String> ids(String sql) {
    return database.read(c -> {
      List<String> ids = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement(sql); ResultSet found = s.executeQuery()) {
        while (found.next()) {
          ids.add(found.getString(1));
        }
      }
      return ids;
    });
  }

  @Override
  public List<String> citing(String pack) {
    return ids("select consultation from report order by ordinal").stream().filter(id -> uses(id, pack)).toList();
  }

  /** What was erased cites nothing any more. */
  private boolean uses(String id, String pack) {
    try {
      return find(id).filter(r -> r.evidence().stream().anyMatch(evidence -> evidence.passage().pack().equals(pack))).isPresent();
    } catch (KeyDestroyedException e) {
      return false;
    }
  }

  private static String owner(String id) {
    return "report/" + id;
  }
}
