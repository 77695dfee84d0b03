package io.oncoagent.app.wiring;

import io.oncoagent.app.store.Database;
import io.oncoagent.app.store.SqliteCheckpointLog;
import io.oncoagent.app.store.SqliteDecisionLog;
import io.oncoagent.app.store.SqliteEventLog;
import io.oncoagent.app.store.SqliteReportLog;
import io.oncoagent.app.store.Vault;
import java.nio.file.Path;

/** The logs over one database. */
record Store(
    Database database, SqliteCheckpointLog checkpoints, SqliteEventLog events, SqliteDecisionLog decisions, SqliteReportLog reports) {

  static Store open(Path file, Path keyFile) {
    Vault vault = Vault.open(keyFile);
    Database database = Database.open(file);
    return new Store(
        database, new SqliteCheckpointLog(database, vault), new SqliteEventLog(database), new SqliteDecisionLog(database, vault), new SqliteReportLog(database, vault));
  }
}
