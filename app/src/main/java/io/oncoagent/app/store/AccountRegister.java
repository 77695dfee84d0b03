package io.oncoagent.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts in SQLite; passwords only as the hash that the page's encoder made. Every change stands in the audit log. */
public final class AccountRegister {
  /** Wrong passwords in a row before an account rests (NIST SP 800-63B, 5.2.2, allows up to 100; ours is stricter). */
  public static final int MOST_FAILURES = 5;

  /** How long it rests. */
  public static final Duration REST = Duration.ofMinutes(15);

  private static final String COLUMNS = "select name, shown_name, roles, team, state, edition, secret, locked_until from account ";
  private final Database database;
  private final AuditLog audit;
  private final Clock clock;

  public AccountRegister(Database database, AuditLog audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** An account with what is compared at sign-in. */
  public record Kept(Account account, String secret, Instant lockedUntil) {}

  /** @param secret the password's hash @throws StoreException when the name is taken */
  public void add(Account account, String secret, String by) {
    database.write(c -> insert(c, account, secret, by));
  }

  /** Adds the very first account; false when there is one already: two people with the same link make one account. */
  public boolean addFirst(Account account, String secret) {
    return database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("select 1 from account limit 1"); ResultSet found = s.executeQuery()) {
        if (found.next()) {
          return false;
        }
      }
      insert(c, account, secret, "first-minute link");
      return true;
    });
  }

  private AuditEntry insert(Connection c, Account account, String secret, String by) throws SQLException {
    try (PreparedStatement s =
        c.prepareStatement("insert or ignore into account (name, shown_name, secret, roles, team, state, created_at) values (?, ?, ?, ?, ?, 'ACTIVE', ?)")) {
      s.setString(1, account.name());
      s.setString(2, account.shownName());
      s.setString(3, secret);
      s.setString(4, roles(account));
      s.setString(5, account.team());
      s.setString(6, clock.instant().toString());
      if (s.executeUpdate() == 0) {
        throw new StoreException("there is an account of the name " + account.name() + " already");
      }
    }
    return audit.within(c, AuditKind.ACCOUNT_CHANGED, account.name(), Map.of("change", "added", "roles", roles(account), "team", account.team(), "by", by));
  }

  private static String roles(Account account) {
    return account.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  /** Replaces roles, team and state; sessions of it end. */
  public void change(Account account, String by) {
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("update account set shown_name = ?, roles = ?, team = ?, state = ?, edition = edition + 1 where name = ?")) {
        s.setString(1, account.shownName());
        s.setString(2, roles(account));
        s.setString(3, account.team());
        s.setString(4, account.active() ? "ACTIVE" : "DISABLED");
        s.setString(5, account.name());
        needOne(s.executeUpdate(), account.name());
      }
      return audit.within(
          c, AuditKind.ACCOUNT_CHANGED, account.name(),
          Map.of("change", account.active() ? "changed" : "disabled", "roles", roles(account), "team", account.team(), "by", by));
    });
  }

  /** Sets another password, unlocks, and ends the sessions. */
  public void password(String name, String secret, String by) {
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("update account set secret = ?, failures = 0, locked_until = 0, edition = edition + 1 where name = ?")) {
        s.setString(1, secret);
        s.setString(2, name);
        needOne(s.executeUpdate(), name);
      }
      return audit.within(c, AuditKind.ACCOUNT_CHANGED, name, Map.of("change", "password", "by", by));
    });
  }

  private static void needOne(int rows, String name) {
    if (rows == 0) {
      throw new StoreException("there is no account of the name " + name);
    }
  }

  /** Counts a wrong password; after {@link #MOST_FAILURES} in a row the account rests for {@link #REST}. */
  public void failed(String name) {
    database.write(c -> {
      try (PreparedStatement s =
          c.prepareStatement(
              "update account set failures = (failures + 1) % ?, locked_until = case when failures + 1 >= ? then ? else locked_until end where name = ?")) {
        s.setInt(1, MOST_FAILURES);
        s.setInt(2, MOST_FAILURES);
        s.setLong(3, clock.instant().plus(REST).toEpochMilli());
        s.setString(4, name);
        // A name that nobody has is not written down: it may be a password typed into the wrong field.
        return s.executeUpdate() == 0 ? false : audit.within(c, AuditKind.SIGN_IN_REFUSED, name, Map.of()) != null;
      }
    });
  }

  public void signedIn(String name) {
    database.write(c -> {
      try (PreparedStatement s = c.prepareStatement("update account set failures = 0 where name = ?")) {
        s.setString(1, name);
        s.executeUpdate();
      }
      return audit.within(c, AuditKind.SIGNED_IN, name, Map.of());
    });
  }

  public Optional<Kept> find(String name) {
    return select(COLUMNS + "where name = ?", name).stream().findFirst();
  }

  /** By name. */
  public List<Account> all() {
    return select(COLUMNS + "order by name").stream().map(Kept::account).toList();
  }

  /** Whether accounts exist: then a decision at the shell needs {@code review.cli: allow}. */
  public boolean any() {
    return !select(COLUMNS + "limit 1").isEmpty();
  }

  private List<Kept> select(String sql, String... values) {
    return database.read(c -> {
      List<Kept> rows = new ArrayList<>();
      try (PreparedStatement s = c.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          s.setString(i + 1, values[i]);
        }
        try (ResultSet r = s.executeQuery()) {
          while (r.next()) {
            rows.add(row(r));
          }
        }
      }
      return rows;
    });
  }

  private static Kept row(ResultSet r) throws SQLException {
    Set<Account.Role> roles = Arrays.stream(r.getString(3).split(" ")).map(Account.Role::valueOf).collect(Collectors.toSet());
    Account account = new Account(r.getString(1), r.getString(2), roles, r.getString(4), r.getString(5).equals("ACTIVE"), r.getLong(6));
    return new Kept(account, r.getString(7), Instant.ofEpochMilli(r.getLong(8)));
  }
}
