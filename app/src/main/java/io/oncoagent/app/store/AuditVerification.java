package io.oncoagent.app.store;

import java.util.ArrayList;
import java.util.List;

/** Walks the chain, compares it with heads kept outside, and with every row that it vouches for. */
public final class AuditVerification {
  private final AuditLog log;
  private final StoredRows rows;

  public AuditVerification(Database database, RunKeys keys, AuditLog log) {
    this.log = log;
    this.rows = new StoredRows(database, keys);
  }

  /** @param problems one sentence each; empty when sound */
  public record Result(long entries, AuditHead head, int anchors, int rows, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }

    public boolean sound() {
      return problems.isEmpty();
    }
  }

  /** @param kept heads kept outside the database, in any order; empty when there are none */
  public Result verify(List<AuditHead> kept) {
    List<AuditEntry> entries;
    try {
      entries = log.entries();
    } catch (StoreException e) {
      return new Result(0, AuditHead.NONE, kept.size(), 0, List.of(String.valueOf(e.getMessage())));
    }
    List<String> problems = new ArrayList<>(chain(entries));
    problems.addAll(anchors(entries, kept));
    int checked = looked(entries, problems);
    return new Result(entries.size(), entries.isEmpty() ? AuditHead.NONE : entries.getLast().head(), kept.size(), checked, problems);
  }

  private int looked(List<AuditEntry> entries, List<String> problems) {
    try {
      return rows.check(entries, problems);
    } catch (StoreException e) {
      problems.add(String.valueOf(e.getMessage()));
      return 0;
    }
  }

  /** One sentence for each break of the chain. */
  static List<String> chain(List<AuditEntry> entries) {
    List<String> problems = new ArrayList<>();
    AuditHead before = AuditHead.NONE;
    for (AuditEntry entry : entries) {
      if (entry.seq() != before.seq() + 1) {
        problems.add("entry " + (before.seq() + 1) + " is missing");
      }
      if (!entry.previous().equals(before.hash())) {
        problems.add("entry " + entry.seq() + " does not follow the entry before it");
      }
      if (!entry.hash().equals(entry.expectedHash())) {
        problems.add("entry " + entry.seq() + " was changed");
      }
      before = entry.head();
    }
    return problems;
  }

  private static List<String> anchors(List<AuditEntry> entries, List<AuditHead> kept) {
    List<String> problems = new ArrayList<>();
    for (AuditHead head : kept) {
      if (head.seq() > entries.size()) {
        problems.add("the log ends at entry " + entries.size() + ", but entry " + head.seq() + " was anchored; the end was cut off");
      } else if (head.seq() > 0 && entries.get((int) head.seq() - 1).seq() == head.seq() && !entries.get((int) head.seq() - 1).hash().equals(head.hash())) {
        problems.add("entry " + head.seq() + " is not the one that was anchored; the log was written anew");
      }
    }
    return problems;
  }
}
