package io.oncoagent.app.store;

import io.oncoagent.consult.report.Sha256;
import io.oncoagent.domain.review.BoardDecision;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What tumour boards decided, beside the drafts: added, never changed; a correction is a further entry. */
public final class BoardLog {
  private final Database database;
  private final RunKeys keys;
  private final AuditLog audit;

  public BoardLog(Database database, RunKeys keys, AuditLog audit) {
    this.database = database;
    this.keys = keys;
    this.audit = audit;
  }

  public void record(String consultation, BoardDecision decision) {
    byte[] sealed = keys.of(consultation).seal(StoredJson.write(decision), owner(consultation));
    database.write(c -> {
      try (PreparedStatement s =
          c.prepareStatement("insert into board (consultation, seq, sealed) values (?, (select count(*) from board where consultation = ?), ?)")) {
        s.setString(1, consultation);
        s.setString(2, consultation);
        s.setBytes(3, sealed);
        s.executeUpdate();
      }
      return audit.within(c, AuditKind.BOARD_RECORDED, consultation, Map.of("concordance", decision.concordance().name(), "by", decision.by(), "row", Sha256.hex(sealed)));
    });
  }

  /** In the order of recording. */
  public List<BoardDecision> of(String consultation) {
    Vault vault = keys.of(consultation);
    return database.read(c -> {
      List<BoardDecision> all = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select sealed from board where consultation = ? order by seq")) {
        s.setString(1, consultation);
        try (ResultSet found = s.executeQuery()) {
          while (found.next()) {
            all.add(StoredJson.read(vault.open(found.getBytes(1), owner(consultation)), BoardDecision.class));
          }
        }
      }
      return all;
    });
  }

  private static String owner(String consultation) {
    return "board/" + consultation;
  }
}
