package io.oncoagent.app.wiring;

import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.store.AuditKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** When an erasure also holds for backups: once the last backup of the keys that was made before it is gone. */
public final class KeyBackups {
  private final OncoAgent agent;

  public KeyBackups(OncoAgent agent) {
    this.agent = agent;
  }

  /** One sentence on the erasures so far. */
  public String sentence() {
    List<Instant> erased = times(AuditKind.PATIENT_ERASED);
    List<Instant> retired = times(AuditKind.RETENTION_APPLIED);
    Instant last = newest(erased, newest(retired, Instant.MIN));
    if (last.equals(Instant.MIN)) {
      return "nothing was erased yet";
    }
    Instant backup = agent.store().audit().of(AuditKind.BACKUP_MADE).stream().filter(e -> e.detail().contains("\"keys\":\"yes\"")).map(e -> Instant.parse(e.at()))
        .filter(t -> t.isBefore(last)).reduce(Instant.MIN, (a, b) -> b.isAfter(a) ? b : a);
    if (backup.equals(Instant.MIN)) {
      return "every erasure holds for backups too: no backup of the keys was made before the last one by this program";
    }
    return holdsFrom(backup);
  }

  private String holdsFrom(Instant backup) {
    LocalDate day = LocalDate.ofInstant(backup, ZoneOffset.UTC);
    Integer kept = agent.settings().keys().backupDays();
    if (kept == null) {
      return "the last erasure holds for backups once every backup of the keys of " + day + " and before is destroyed; set keys.backupDays to be told the day";
    }
    LocalDate holds = day.plusDays(kept);
    boolean already = holds.isBefore(LocalDate.ofInstant(agent.clock().instant(), ZoneOffset.UTC));
    return already ? "every erasure holds for backups too, since " + holds : "the last erasure holds for backups from " + holds + " on, when the key backup of " + day + " is gone";
  }

  private List<Instant> times(AuditKind kind) {
    return agent.store().audit().of(kind).stream().map(AuditEntry::at).map(Instant::parse).toList();
  }

  private static Instant newest(List<Instant> times, Instant otherwise) {
    return times.stream().reduce(otherwise, (a, b) -> b.isAfter(a) ? b : a);
  }
}
