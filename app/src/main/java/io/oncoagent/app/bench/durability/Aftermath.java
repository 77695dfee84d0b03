package io.oncoagent.app.bench.durability;

import io.oncoagent.app.store.Anchor;
import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.AuditVerification;
import io.oncoagent.app.store.CommitPoints;
import io.oncoagent.app.wiring.Fresh;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ProgressListener;
import io.oncoagent.consult.graph.GraphConsultation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.ConsultationStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is found after a kill: every promise is kept, nothing stands twice, the audit log verifies, and what was cut goes on to its end.
 *
 * @param acknowledged promises looked at
 * @param lost one line for each promise that was not kept
 * @param doubled one line for each thing that stands twice
 */
record Aftermath(int acknowledged, int resumed, List<String> lost, List<String> doubled) {

  static Aftermath of(Path folder) throws IOException {
    List<AckLog.Ack> acks = AckLog.read(folder.resolve("acknowledged"));
    Store store = DurableFolder.open(folder, CommitPoints.NONE, Anchor.NONE);
    try {
      return new Look(store).at(acks);
    } finally {
      store.database().close();
    }
  }

  private record Look(Store store) {
    Aftermath at(List<AckLog.Ack> acks) {
      List<String> lost = new ArrayList<>();
      List<String> doubled = new ArrayList<>();
      List<AuditEntry> entries = store.audit().entries();
      acks.stream().filter(a -> !kept(a)).forEach(a -> lost.add(a.kind() + " " + a.id()));
      doubled(entries, doubled);
      int resumed = goOn(entries, lost);
      new AuditVerification(store.database(), store.keys(), store.audit()).verify(List.of()).problems().forEach(p -> lost.add("audit: " + p));
      return new Aftermath(acks.size(), resumed, lost, doubled);
    }

    private boolean kept(AckLog.Ack ack) {
      return switch (ack.kind()) {
        case CONSULTATION -> store.reports().find(ack.id()).isPresent();
        case DECISION -> store.decisions().find(ack.id()).isPresent() && count(ack.id(), AuditKind.DECIDED) == 1;
        case RELEASE -> store.reports().find(ack.id()).map(CaseReport::released).orElse(false);
        case ENTRY -> count(ack.id(), AuditKind.VIEWED) == 1;
      };
    }

    private long count(String subject, AuditKind kind) {
      return store.audit().of(subject).stream().filter(e -> e.kind() == kind).count();
    }

    /** A run begins once, is decided once, and is stored once in each state. */
    private static void doubled(List<AuditEntry> entries, List<String> doubled) {
      Map<String, Integer> seen = new HashMap<>();
      for (AuditEntry e : entries) {
        String state = e.kind() == AuditKind.CONSULTATION_STORED ? e.detail().replaceAll(".*\"status\":\"([A-Z_]+)\".*", "$1") : "";
        if (e.kind() != AuditKind.SETTINGS_CHANGED && seen.merge(e.kind() + state + e.subject(), 1, Integer::sum) == 2) {
          doubled.add(e.kind() + " " + e.subject());
        }
      }
    }

    /** Consultations that were cut off reach the end that their decisions allow. */
    private int goOn(List<AuditEntry> entries, List<String> lost) {
      GraphConsultation consultation = MarkedParts.over(store, Fresh.ids(), Fresh.clock());
      int resumed = 0;
      for (AuditEntry begun : entries.stream().filter(e -> e.kind() == AuditKind.CONSULTATION_BEGUN).toList()) {
        String id = begun.subject();
        boolean decided = store.decisions().find(id).isPresent();
        ConsultationStatus due = decided ? ConsultationStatus.FINAL : ConsultationStatus.AWAITING_REVIEW;
        if (store.reports().find(id).map(r -> r.status() != due).orElse(!store.checkpoints().rows(id).isEmpty())) {
          resumed++;
          if (consultation.resume(id, ProgressListener.SILENT).status() != due) {
            lost.add("END " + id);
          }
        }
      }
      return resumed;
    }
  }
}
