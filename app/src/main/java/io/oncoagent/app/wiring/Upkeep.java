package io.oncoagent.app.wiring;

import io.oncoagent.app.settings.Settings;
import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.PatientRow;
import io.oncoagent.consult.report.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** What a store sees to whenever it is opened: changed settings are recorded, a cut erasure goes on, and what is older than the site keeps is erased. */
final class Upkeep {
  private static final String SETTINGS = "settings";

  private Upkeep() {}

  static void of(Store store, Settings settings, Clock clock) {
    recordSettings(store, settings);
    for (PatientRow cut : store.patients().in("ERASING")) {
      store.erasure().patient(cut.id());
    }
    Integer days = settings.retention().days();
    if (days != null) {
      store.erasure().before(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days).toString());
    }
  }

  /** By hash and by the values that decide about people; a command's words may hold a secret. */
  private static void recordSettings(Store store, Settings settings) {
    String hash = Sha256.hex(settings.toString().getBytes(StandardCharsets.UTF_8));
    String known = store.audit().newest(AuditKind.SETTINGS_CHANGED, SETTINGS).map(AuditEntry::detail).orElse("");
    if (!known.contains(hash)) {
      Map<String, String> detail = new TreeMap<>(Map.of("hash", hash, "review.policy", settings.review().policy().name(), "review.cli", String.valueOf(settings.review().cli())));
      detail.put("audit.anchor", settings.audit().place().name());
      detail.put("retention.days", String.valueOf(settings.retention().days()));
      detail.put("keys.backupDays", String.valueOf(settings.keys().backupDays()));
      store.audit().record(AuditKind.SETTINGS_CHANGED, SETTINGS, detail);
    }
  }
}
