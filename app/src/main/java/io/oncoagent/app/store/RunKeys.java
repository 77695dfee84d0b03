package io.oncoagent.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which key a run's rows are sealed with: its patient's key of the day on which it began. */
public final class RunKeys {
  private static final int MOST_REMEMBERED = 10_000;
  private final Database database;
  private final KeyRing ring;
  private final Map<String, KeyName> names = new ConcurrentHashMap<>();

  public RunKeys(Database database, KeyRing ring) {
    this.database = database;
    this.ring = ring;
  }

  KeyRing ring() {
    return ring;
  }

  /** Makes the key of a run that begins. */
  void begin(String run, KeyName name) {
    ring.make(name);
    remember(run, name);
  }

  /** Names the key of a run that began earlier; makes none, so that what was erased stays erased. */
  void know(String run, KeyName name) {
    remember(run, name);
  }

  private void remember(String run, KeyName name) {
    if (names.size() > MOST_REMEMBERED) {
      names.clear();
    }
    names.put(run, name);
  }

  /** The master for runs stored before owners had keys. @throws KeyDestroyedException when the run was erased */
  Vault of(String run) {
    KeyName known = names.get(run);
    if (known != null) {
      return ring.need(known);
    }
    Optional<KeyName> found = find(run);
    found.ifPresent(name -> remember(run, name));
    return found.map(ring::need).orElseGet(ring::master);
  }

  /** Whether rows are left that were sealed with the master itself, before owners had keys. */
  public boolean masterSealsRows() {
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select 1 from report where consultation not in (select id from consultation) limit 1");
          ResultSet found = s.executeQuery()) {
        return found.next();
      }
    });
  }

  private Optional<KeyName> find(String run) {
    return database.read(c -> {
      try (PreparedStatement s = c.prepareStatement("select patient, day from consultation where id = ?")) {
        s.setString(1, run);
        try (ResultSet found = s.executeQuery()) {
          return found.next() ? Optional.of(name(found.getString(1), found.getString(2))) : Optional.empty();
        }
      }
    });
  }

  static KeyName name(@Nullable String patient, String day) {
    return new KeyName(patient == null ? KeyName.UNASSIGNED : patient, day);
  }
}
