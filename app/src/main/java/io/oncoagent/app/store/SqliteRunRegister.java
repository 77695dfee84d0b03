package io.oncoagent.app.store;

import io.oncoagent.consult.ConsultationException;
import io.oncoagent.consult.graph.RunRegister;
import io.oncoagent.domain.report.Branch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs, their owners and their leases in SQLite. */
public final class SqliteRunRegister implements RunRegister {
  /** Longer than any step: each step that is stored begins the time anew. */
  static final Duration LEASE = Duration.ofMinutes(30);

  private final Database database;
  private final RunKeys keys;
  private final AuditLog audit;
  private final Clock clock;
  private final LeaseHolder holder;

  public SqliteRunRegister(Database database, RunKeys keys, AuditLog audit, Clock clock, LeaseHolder holder) {
    this.database = database;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
    this.holder = holder;
  }

  @Override
  public Hold begin(String run, @Nullable String patientId, @Nullable Branch branch) {
    String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    String day = database.read(c -> ConsultationRow.find(c, run)).map(ConsultationRow::day).orElse(today);
    if (patientId != null) {
      database.read(c -> PatientRegister.needActive(c, patientId));
    }
    keys.begin(run, RunKeys.name(patientId, day));
    String kind = branch == null ? "CASE" : branch.kind().name();
    return database.write(c -> {
      if (patientId != null) {
        PatientRegister.needActive(c, patientId);
      }
      if (enteredInVain(c, run, patientId, kind)) {
        return take(c, run);
      }
      enter(c, run, patientId, day, kind, branch == null ? null : branch.of());
      audit.within(c, AuditKind.CONSULTATION_BEGUN, run, Map.of("kind", kind, "day", day, "patient", patientId == null ? "" : patientId, "follows", branch == null ? "" : branch.of()));
      return hold(c, run);
    });
  }

  /** Entered by a worker that was cut off before its first step was stored: there is nothing to go on from, and nothing that a second beginning could mix with. */
  private static boolean enteredInVain(Connection c, String run, @Nullable String patient, String kind) throws SQLException {
    boolean same = ConsultationRow.find(c, run).filter(r -> Objects.equals(r.patient(), patient) && r.kind().equals(kind) && r.supersededBy() == null).isPresent();
    try (PreparedStatement s =
        c.prepareStatement("select 1 where exists (select 1 from checkpoint where run = ?) or exists (select 1 from report where consultation = ?)")) {
      s.setString(1, run);
      s.setString(2, run);
      try (ResultSet found = s.executeQuery()) {
        return same && !found.next();
      }
    }
  }

  private void enter(Connection c, String run, @Nullable String patient, String day, String kind, @Nullable String follows) throws SQLException {
    try (PreparedStatement s =
        c.prepareStatement("insert or ignore into consultation (id, patient, day, kind, follows, begun_at) values (?, ?, ?, ?, ?, ?)")) {
      s.setString(1, run);
      s.setString(2, patient);
      s.setString(3, day);
      s.setString(4, kind);
      s.setString(5, follows);
      s.setString(6, clock.instant().toString());
      if (s.executeUpdate() == 0) {
        throw new ConsultationException(ConsultationException.Code.FAILED, "there is a consultation of this id already; a run begins once");
      }
    }
  }

  @Override
  public Hold take(String run) {
    return database.write(c -> {
      if (ConsultationRow.find(c, run).filter(r -> r.supersededBy() != null).isPresent()) {
        throw superseded(run);
      }
      return take(c, run);
    });
  }

  private Hold take(Connection c, String run) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select holder, until from lease where run = ?")) {
      s.setString(1, run);
      try (ResultSet found = s.executeQuery()) {
        if (found.next() && found.getLong(2) > clock.millis() && holder.alive().test(found.getString(1))) {
          throw new ConsultationException(ConsultationException.Code.BUSY, "another process works on this consultation now; try again when it has ended");
        }
      }
    }
    return hold(c, run);
  }

  static ConsultationException superseded(String run) {
    return new ConsultationException(
        ConsultationException.Code.SUPERSEDED, "a follow-up has taken the place of this draft; it can no longer be signed (review show " + run + ")");
  }

  private Hold hold(Connection c, String run) throws SQLException {
    try (PreparedStatement s =
        c.prepareStatement(
            "insert into lease (run, token, holder, until) values (?, 1, ?, ?)"
                + " on conflict (run) do update set token = token + 1, holder = excluded.holder, until = excluded.until returning token")) {
      s.setString(1, run);
      s.setString(2, holder.name());
      s.setLong(3, clock.millis() + LEASE.toMillis());
      try (ResultSet token = s.executeQuery()) {
        token.next();
        return new Hold(run, token.getLong(1));
      }
    }
  }

  /** Refuses a hold that is not the newest, and gives the newest more time. */
  static void fence(Connection c, Hold hold, long now) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("update lease set until = ? where run = ? and token = ?")) {
      s.setLong(1, now + LEASE.toMillis());
      s.setString(2, hold.run());
      s.setLong(3, hold.token());
      if (s.executeUpdate() == 0) {
        throw new ConsultationException(ConsultationException.Code.BUSY, "another process has taken this consultation over; nothing more was stored here");
      }
    }
  }

  @Override
  public boolean holds(Hold hold) {
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select 1 from lease where run = ? and token = ?")) {
        s.setString(1, hold.run());
        s.setLong(2, hold.token());
        try (ResultSet found = s.executeQuery()) {
          return found.next();
        }
      }
    });
  }

  @Override
  public void release(Hold hold) {
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("update lease set until = 0 where run = ? and token = ?")) {
        s.setString(1, hold.run());
        s.setLong(2, hold.token());
        return s.executeUpdate();
      }
    });
  }

  /** The run begun last that has steps, has no report, and that no living process works on; empty when nothing was cut off. */
  public Optional<String> lastCut() {
    return database.read(c -> {
      try (PreparedStatement s =
              c.prepareStatement(
                  "select n.id, l.holder, l.until from consultation n left join lease l on l.run = n.id where n.superseded_by is null"
                      + " and not exists (select 1 from report r where r.consultation = n.id) and exists (select 1 from checkpoint k where k.run = n.id)"
                      + " order by n.begun_at desc");
          ResultSet found = s.executeQuery()) {
        while (found.next()) {
          String worker = found.getString(2);
          if (worker == null || found.getLong(3) <= clock.millis() || !holder.alive().test(worker)) {
            return Optional.of(found.getString(1));
          }
        }
        return Optional.empty();
      }
    });
  }

  /** The run begun last that somebody has in hand and that has no report yet: what a stop without an id means. */
  public Optional<String> lastRunning() {
    return database.read(c -> {
      try (PreparedStatement s =
              c.prepareStatement(
                  "select n.id from consultation n join lease l on l.run = n.id where l.until > 0 and not exists (select 1 from report r where r.consultation = n.id and r.status <> 'FAILED')"
                      + " and exists (select 1 from checkpoint k where k.run = n.id) order by n.begun_at desc limit 1");
          ResultSet found = s.executeQuery()) {
        return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
      }
    });
  }

  @Override
  public boolean supersede(String run, String later) {
    return database.write(c -> {
      try (PreparedStatement s =
          c.prepareStatement(
              "update consultation set superseded_by = ? where id = ? and superseded_by is null and kind <> 'WHAT_IF'"
                  + " and not exists (select 1 from decision where consultation = ?)")) {
        s.setString(1, later);
        s.setString(2, run);
        s.setString(3, run);
        boolean done = s.executeUpdate() == 1;
        if (done) {
          audit.within(c, AuditKind.CONSULTATION_SUPERSEDED, run, Map.of("by", later));
        }
        return done;
      }
    });
  }
}
