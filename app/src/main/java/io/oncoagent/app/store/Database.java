package io.oncoagent.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/** One SQLite file in WAL mode with synchronous=FULL: an acknowledged commit survives a crash. */
public final class Database implements AutoCloseable {
  private static final int VERSION = 1;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Opens or makes the file and brings its tables up to date. */
  public static Database open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      SQLiteConfig config = new SQLiteConfig();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setBusyTimeout(10_000);
      config.enforceForeignKeys(true);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      Database database = new Database(config.createConnection("jdbc:sqlite:" + file));
      database.migrate();
      return database;
    } catch (SQLException | IOException e) {
      throw new StoreException("the database " + file + " cannot be opened; check the folder and its space", e);
    }
  }

  private void migrate() {
    write(c -> {
      try (Statement s = c.createStatement()) {
        int version;
        try (ResultSet found = s.executeQuery("pragma user_version")) {
          version = found.next() ? found.getInt(1) : 0;
        }
        if (version > VERSION) {
          throw new StoreException("the database was written by a newer version of OncoAgent; use that one");
        }
        if (version == 0) {
          for (String sql : Schema.V1) {
            s.execute(sql);
          }
          s.execute("pragma user_version = " + VERSION);
        }
      }
      return true;
    });
  }

  /** Work on the connection. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Runs the work in one transaction: all of it, or nothing. */
  <T> T write(Work<T> work) {
    lock.lock();
    try {
      connection.setAutoCommit(false);
      try {
        T result = work.with(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
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
