package io.oncoagent.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/** One SQLite file in WAL mode with synchronous=FULL: an acknowledged commit survives a crash. */
public final class Database implements AutoCloseable {
  private static final int VERSION = Schema.VERSIONS.size();
  private final Connection connection;
  private final CommitPoints points;
  private volatile Runnable afterCommit = () -> {};
  private final ReentrantLock lock = new ReentrantLock();

  private Database(Connection connection, CommitPoints points) {
    this.connection = connection;
    this.points = points;
  }

  /** Opens or makes the file and brings its tables up to date. */
  public static Database open(Path file) {
    return open(file, CommitPoints.NONE);
  }

  /** The same, with somebody told around each commit. */
  public static Database open(Path file, CommitPoints points) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      SQLiteConfig config = new SQLiteConfig();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setBusyTimeout(10_000);
      config.enforceForeignKeys(true);
      config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      Database database = new Database(config.createConnection("jdbc:sqlite:" + file), points);
      database.migrate();
      return database;
    } catch (SQLException | IOException e) {
      throw new StoreException("the database " + file + " cannot be opened; check the folder and its space", e);
    }
  }

  private void migrate() {
    int found = read(Database::version);
    if (found > VERSION) {
      throw new StoreException("the database was written by a newer version of OncoAgent; use that one");
    }
    if (found < VERSION) {
      write(Database::upgrade);
    }
  }

  private static int version(Connection c) throws SQLException {
    try (Statement s = c.createStatement(); ResultSet found = s.executeQuery("pragma user_version")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  /** Asked again inside the transaction: another process may have been first. */
  private static boolean upgrade(Connection c) throws SQLException {
    int from = version(c);
    try (Statement s = c.createStatement()) {
      for (List<String> statements : Schema.VERSIONS.subList(Math.min(from, VERSION), VERSION)) {
        for (String sql : statements) {
          s.execute(sql);
        }
      }
      s.execute("pragma user_version = " + Math.max(from, VERSION));
    }
    return true;
  }

  /** Work on the connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Runs the work in one transaction: all of it, or nothing. */
  <T> T write(Work<T> work) {
    lock.lock();
    try {
      T result = transaction(work);
      afterCommit.run();
      return result;
    } catch (SQLException e) {
      throw new StoreException("the database cannot be written; check the folder and its space", e);
    } finally {
      lock.unlock();
    }
  }

  private <T> T transaction(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.with(connection);
      points.reached(CommitPoints.BEFORE);
      connection.commit();
      points.reached(CommitPoints.AFTER);
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Has this run after each commit, on the thread that committed; when it fails, the commit stands and the writer is told. */
  void afterCommit(Runnable work) {
    this.afterCommit = work;
  }

  /** Writes a whole and consistent copy, whatever else is going on; the file must not be there yet. */
  public void copyTo(Path file) {
    lock.lock();
    try (PreparedStatement s = connection.prepareStatement("vacuum into ?")) {
      s.setString(1, file.toString());
      s.execute();
    } catch (SQLException e) {
      throw new StoreException("the database cannot be copied to " + file + "; check the folder and its space", e);
    } finally {
      lock.unlock();
    }
  }

  /** Writes what was deleted out of every file of the database. */
  void scrub() {
    lock.lock();
    try (Statement s = connection.createStatement()) {
      s.execute("pragma wal_checkpoint(truncate)");
    } catch (SQLException e) {
      throw new StoreException("the database cannot be written; check the folder and its space", e);
    } finally {
      lock.unlock();
    }
  }

  /** Reads. */
  <T> T read(Work<T> work) {
    lock.lock();
    try {
      return work.with(connection);
    } catch (SQLException e) {
      throw new StoreException("the database cannot be read", e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("the database cannot be closed", e);
    } finally {
      lock.unlock();
    }
  }
}
