package io.oncoagent.app.store;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.report.Sha256;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import io.oncoagent.domain.review.ReviewDecision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decisions in SQLite: one row a consultation, added once, never changed, with its entry in the audit log or not at all. */
public final class SqliteDecisionLog implements DecisionLog {
  private final Database database;
  private final RunKeys keys;
  private final AuditLog audit;

  public SqliteDecisionLog(Database database, RunKeys keys, AuditLog audit) {
    this.database = database;
    this.keys = keys;
    this.audit = audit;
  }

  @Override
  public void commit(String consultationId, Entry entry) {
    Vault vault = keys.of(consultationId);
    byte[] sealed = vault.seal(StoredJson.write(entry), owner(consultationId));
    database.write(c -> {
      refuseWhatNobodyMaySign(c, consultationId);
      refuseAnotherText(c, consultationId, entry.decision().hash(), vault);
      try (PreparedStatement s =
          c.prepareStatement("insert or ignore into decision (consultation, at, outcome, hash, sealed) values (?, ?, ?, ?, ?)")) {
        s.setString(1, consultationId);
        s.setString(2, entry.decision().at().toString());
        s.setString(3, entry.decision().outcome().name());
        s.setString(4, entry.decision().hash());
        s.setBytes(5, sealed);
        if (s.executeUpdate() == 0) {
          throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "this consultation was decided already; a decision stands once");
        }
      }
      return audit.within(c, AuditKind.DECIDED, consultationId, detail(entry.decision(), Sha256.hex(sealed)));
    });
  }

  private static void refuseWhatNobodyMaySign(Connection c, String id) throws SQLException {
    Optional<ConsultationRow> row = ConsultationRow.find(c, id);
    if (row.filter(r -> r.kind().equals("WHAT_IF")).isPresent()) {
      throw new ConsultationException(ConsultationException.Code.NOT_SIGNABLE, "this is a what-if; it explores, and nobody can sign it");
    }
    if (row.filter(r -> r.supersededBy() != null).isPresent()) {
      throw SqliteRunRegister.superseded(id);
    }
  }

  /** Asked in the transaction of the decision: what is signed is what is stored now. */
  private static void refuseAnotherText(Connection c, String id, String hash, Vault vault) throws SQLException {
    CaseReport stored = SqliteReportLog.find(c, id, vault)
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.NOT_DECIDED, "there is no stored draft to decide on"));
    if (stored.status() == ConsultationStatus.CANCELLED) {
      throw new ConsultationException(ConsultationException.Code.NOT_SIGNABLE, "this consultation was cancelled; there is no draft to decide on");
    }
    if (!stored.contentHash().equals(hash)) {
      throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "the decision is about another text than the one stored; nothing was signed");
    }
  }

  private static Map<String, String> detail(ReviewDecision d, String sealed) {
    Map<String, String> detail = new HashMap<>(Map.of("outcome", d.outcome().name(), "by", d.by(), "shown", d.hash(), "assurance", d.assurance(), "at", d.at().toString(), "row", sealed));
    if (d.signedHash() != null) {
      detail.put("signed", d.signedHash());
    }
    detail.put("differences", String.valueOf(d.differences().size()));
    return detail;
  }

  @Override
  public Optional<Entry> find(String consultationId) {
    Vault vault = keys.of(consultationId);
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select sealed from decision where consultation = ?")) {
        s.setString(1, consultationId);
        try (ResultSet found = s.executeQuery()) {
          return found.next()
              ? Optional.of(StoredJson.read(vault.open(found.getBytes(1), owner(consultationId)), Entry.class))
              : Optional.empty();
        }
      }
    });
  }

  private static String owner(String id) {
    return "decision/" + id;
  }
}
