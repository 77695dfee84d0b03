package io.oncoagent.app.store;

import io.oncoagent.consult.ConsultationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was handed in at the page, sealed until its run has ended: a restart loses nothing, and the same request twice makes one consultation. */
public final class Inbox {
  private final Database database;
  private final RunKeys keys;
  private final Clock clock;

  public Inbox(Database database, RunKeys keys, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * A request's own key, so that sending it again changes nothing.
   *
   * @param key given by the client, at most 200 characters
   * @param hash of the request's words: the same key with other words is a mistake
   */
  public record RequestKey(String key, String hash) {}

  /**
   * Stores what is handed in.
   *
   * @return the run that this request made, which is an earlier one when the key was used before
   * @throws ConsultationException HASH_MISMATCH when the key was used for other words
   */
  public String put(HandedIn request, @Nullable RequestKey key) {
    String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    String patient = request.patientId();
    if (patient != null) {
      database.read(c -> PatientRegister.needActive(c, patient));
    }
    keys.begin(request.run(), RunKeys.name(request.patientId(), day));
    byte[] sealed = keys.of(request.run()).seal(StoredJson.write(request), owner(request.run()));
    return database.write(c -> {
      if (patient != null) {
        PatientRegister.needActive(c, patient);
      }
      Optional<String> before = key == null ? Optional.empty() : earlier(c, request.account(), key);
      if (before.isPresent()) {
        return before.get();
      }
      try (PreparedStatement s =
          c.prepareStatement("insert into handed_in (run, account, team, request_key, request_hash, at, state, sealed) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
        s.setString(1, request.run());
        s.setString(2, request.account());
        s.setString(3, request.team());
        s.setString(4, key == null ? null : key.key());
        s.setString(5, key == null ? null : key.hash());
        s.setString(6, clock.instant().toString());
        s.setString(7, "WAITING " + RunKeys.name(request.patientId(), day).owner() + " " + day);
        s.setBytes(8, sealed);
        s.executeUpdate();
      }
      return request.run();
    });
  }

  private static Optional<String> earlier(Connection c, String account, RequestKey key) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select run, request_hash from handed_in where account = ? and request_key = ?")) {
      s.setString(1, account);
      s.setString(2, key.key());
      try (ResultSet found = s.executeQuery()) {
        if (!found.next()) {
          return Optional.empty();
        }
        if (!key.hash().equals(found.getString(2))) {
          throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "this idempotency key was used for another request; use a new one");
        }
        return Optional.of(found.getString(1));
      }
    }
  }

  /** The words are forgotten here once the run's own steps or report hold them. */
  public void ended(String run, String state) {
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("update handed_in set state = ?, sealed = null where run = ?")) {
        s.setString(1, state);
        s.setString(2, run);
        return s.executeUpdate();
      }
    });
  }

  /** What waits or was cut off, oldest first; what does not open any more, because it was erased or damaged, is marked FAILED and stops nothing else. */
  public List<HandedIn> open() {
    List<String[]> rows = database.read(c -> {
      List<String[]> found = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement("select run, state from handed_in where sealed is not null order by at"); ResultSet r = s.executeQuery()) {
        while (r.next()) {
          found.add(new String[] {r.getString(1), r.getString(2)});
        }
      }
      return found;
    });
    List<HandedIn> open = new ArrayList<>();
    for (String[] row : rows) {
      try {
        open.add(opened(row[0], row[1]));
      } catch (KeyDestroyedException | StoreException e) {
        ended(row[0], "FAILED");
      }
    }
    return List.copyOf(open);
  }

  private HandedIn opened(String run, String state) {
    String[] words = state.split(" ");
    keys.know(run, new KeyName(words[1], words[2]));
    byte[] sealed = database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select sealed from handed_in where run = ?")) {
        s.setString(1, run);
        try (ResultSet r = s.executeQuery()) {
          return r.next() ? r.getBytes(1) : new byte[0];
        }
      }
    });
    return StoredJson.read(keys.of(run).open(sealed, owner(run)), HandedIn.class);
  }

  /** Who handed a run in, and the team that it belongs to; empty for one that was begun at the shell. */
  public Optional<Owner> find(String run) {
    return database.read(c -> owners(c, "where run = ?", run)).stream().findFirst();
  }

  /** The runs of a team, newest first. */
  public List<Owner> ofTeam(String team, int most) {
    return database.read(c -> owners(c, "where team = ? order by at desc limit " + most, team));
  }

  /** Who a run belongs to. {@code state}: WAITING while it is worked on, then ENDED, CANCELLED or FAILED. */
  public record Owner(String run, String account, String team, String at, String state) {}

  private static List<Owner> owners(Connection c, String where, String value) throws SQLException {
    List<Owner> owners = new ArrayList<>();
    try (PreparedStatement s = c.prepareStatement("select run, account, team, at, state from handed_in " + where)) {
      s.setString(1, value);
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          owners.add(new Owner(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5).split(" ")[0]));
        }
      }
    }
    return owners;
  }

  private static String owner(String run) {
    return "handed-in/" + run;
  }
}
