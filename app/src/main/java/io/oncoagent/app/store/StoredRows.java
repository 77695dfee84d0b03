package io.oncoagent.app.store;

import java.util.List;
import tools.jackson.core.JacksonException;

/** The rows that the audit log vouches for: each must be there with the bytes told, open with its key, and none may be there untold. */
final class StoredRows {
  private final Database database;
  private final RunKeys keys;

  StoredRows(Database database, RunKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Gives how many rows were looked at. */
  int check(List<AuditEntry> entries, List<String> problems) {
    try {
      Told told = new Told(entries);
      return database.read(c -> {
        RowsInView view = new RowsInView(c, keys, told, problems);
        return view.consultations() + view.decisions() + view.reports() + view.boards() + view.steps() + new StoredSteps(c, keys).check(problems);
      });
    } catch (JacksonException e) {
      problems.add("an entry's detail is not readable; it was changed");
      return 0;
    }
  }
}
