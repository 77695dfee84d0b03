package io.oncoagent.app.cli;

import io.oncoagent.app.render.ContractJson;
import io.oncoagent.app.render.DecisionJson;
import io.oncoagent.app.store.AuditEntry;
import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.ConsultationRow;
import io.oncoagent.app.store.PatientRow;
import io.oncoagent.app.wiring.OncoAgent;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is stored of a patient, for the patient's right of access or another system. */
@Command(description = "Write everything stored of a patient as one JSON object.", mixinStandardHelpOptions = true)
final class PatientExportCommand implements Runnable {
  private final RootCommand root;

  @Mixin private KnownPatient patient = new KnownPatient();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  PatientExportCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      PatientRow row = patient.find(agent);
      agent.store().audit().record(AuditKind.EXPORTED, row.id(), Map.of("what", "patient"));
      OutFile.write(out, everything(agent, row).toPrettyString(), root.console());
    }
  }

  private static ObjectNode everything(OncoAgent agent, PatientRow row) {
    ObjectNode o = PatientSheet.of(agent, row);
    ArrayNode reports = o.putArray("reports");
    ArrayNode audit = o.putArray("audit");
    agent.store().audit().of(row.id()).forEach(e -> audit.add(entry(audit, e)));
    for (ConsultationRow c : agent.store().patients().consultations(row.id())) {
      agent.reports().find(c.id()).ifPresent(report -> {
        ObjectNode json = ContractJson.of(report);
        ((ObjectNode) json.get("review")).set("board", DecisionJson.ofBoards(agent.store().boards().of(c.id())));
        reports.add(json);
      });
      agent.store().audit().of(c.id()).forEach(e -> audit.add(entry(audit, e)));
    }
    return o;
  }

  private static ObjectNode entry(ArrayNode in, AuditEntry e) {
    return in.objectNode().put("seq", e.seq()).put("at", e.at()).put("kind", e.kind().name()).put("subject", e.subject()).put("actor", e.actor()).put("detail", e.detail());
  }
}
