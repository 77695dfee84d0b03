package io.oncoagent.app.store;

import io.oncoagent.consult.ConsultationException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Patients by ids of 128 random bits. The hospital's own case number may stand beside an id, sealed with the patient's key; it is read for a worklist, a
 * report or a signature, and goes nowhere else.
 */
public final class PatientRegister {
  /** Patients made at the shell, and those of before there were teams. */
  private static final String LOCAL_TEAM = "local";

  private final Database database;
  private final KeyRing ring;
  private final AuditLog audit;
  private final Clock clock;

  public PatientRegister(Database database, KeyRing ring, AuditLog audit, Clock clock) {
    this.database = database;
    this.ring = ring;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param id 32 hex digits, random */
  public void add(String id, @Nullable String caseNumber) {
    add(id, caseNumber, LOCAL_TEAM);
  }

  /** @param team whose accounts may open the patient's consultations */
  public void add(String id, @Nullable String caseNumber, String team) {
    Vault vault = ring.make(new KeyName(id, KeyName.PATIENT));
    byte[] sealed = caseNumber == null ? null : vault.seal(caseNumber.getBytes(StandardCharsets.UTF_8), owner(id));
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("insert into patient (id, created_at, state, sealed) values (?, ?, 'ACTIVE', ?)")) {
        s.setString(1, id);
        s.setString(2, clock.instant().toString());
        s.setBytes(3, sealed);
        s.executeUpdate();
      }
      try (PreparedStatement s = c.prepareStatement("insert into patient_team (patient, team) values (?, ?)")) {
        s.setString(1, id);
        s.setString(2, team);
        s.executeUpdate();
      }
      return audit.within(c, AuditKind.PATIENT_NEW, id, Map.of("caseNumber", caseNumber == null ? "none" : "sealed"));
    });
  }

  /** @throws ConsultationException UNKNOWN_ID for another team's patient as for none */
  public void needOfTeam(String id, String team) {
    boolean ours = database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select team from patient_team where patient = ?")) {
        s.setString(1, id);
        try (ResultSet found = s.executeQuery()) {
          return (found.next() ? found.getString(1) : LOCAL_TEAM).equals(team) && needActive(c, id);
        }
      }
    });
    if (!ours) {
      throw new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no patient has this id; make one with «patient new»");
    }
  }

  static boolean needActive(Connection c, String id) throws SQLException {
    if (find(c, id).filter(p -> p.state().equals("ACTIVE")).isEmpty()) {
      throw new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no patient has this id; make one with «patient new»");
    }
    return true;
  }

  private static Optional<PatientRow> find(Connection c, String id) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select id, created_at, state from patient where id = ?")) {
      s.setString(1, id);
      try (ResultSet found = s.executeQuery()) {
        return found.next() ? Optional.of(new PatientRow(found.getString(1), found.getString(2), found.getString(3))) : Optional.empty();
      }
    }
  }

  public Optional<PatientRow> find(String id) {
    return database.read(c -> find(c, id));
  }

  /** Patients in this state. */
  public List<PatientRow> in(String state) {
    return database.read(c -> {
      List<PatientRow> rows = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select id, created_at, state from patient where state = ? order by created_at, id")) {
        s.setString(1, state);
        try (ResultSet found = s.executeQuery()) {
          while (found.next()) {
            rows.add(new PatientRow(found.getString(1), found.getString(2), found.getString(3)));
          }
        }
      }
      return rows;
    });
  }

  /** The hospital's own number; empty when none was given. @throws KeyDestroyedException after an erasure */
  public Optional<String> caseNumber(String id) {
    byte[] sealed = database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select sealed from patient where id = ?")) {
        s.setString(1, id);
        try (ResultSet found = s.executeQuery()) {
          return found.next() && found.getBytes(1) instanceof byte[] bytes ? bytes : new byte[0];
        }
      }
    });
    return sealed.length == 0
        ? Optional.empty()
        : Optional.of(new String(ring.need(new KeyName(id, KeyName.PATIENT)).open(sealed, owner(id)), StandardCharsets.UTF_8));
  }

  /** Oldest first. */
  public List<ConsultationRow> consultations(String id) {
    return database.read(c -> ConsultationRow.ofPatient(c, id));
  }

  /** Of one consultation; empty for one that was stored by the first version. */
  public Optional<ConsultationRow> consultation(String id) {
    return database.read(c -> ConsultationRow.find(c, id));
  }

  private static String owner(String id) {
    return "patient/" + id;
  }
}
