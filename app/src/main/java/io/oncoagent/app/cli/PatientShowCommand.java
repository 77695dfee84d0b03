package io.oncoagent.app.cli;

import io.oncoagent.app.store.AuditKind;
import io.oncoagent.app.store.PatientRow;
import io.oncoagent.app.wiring.OncoAgent;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** The consultations of a patient, oldest first. */
@Command(description = "Show a patient's consultations.", mixinStandardHelpOptions = true)
final class PatientShowCommand implements Runnable {
  private final RootCommand root;

  @Mixin private KnownPatient patient = new KnownPatient();

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  PatientShowCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      PatientRow row = patient.find(agent);
      agent.store().audit().record(AuditKind.VIEWED, row.id(), Map.of("what", "patient"));
      JsonNode sheet = PatientSheet.of(agent, row);
      root.console().print(format == Format.json ? sheet.toPrettyString() : text(sheet));
    }
  }

  private static String text(JsonNode sheet) {
    StringBuilder out = new StringBuilder(sheet.path("patientId").asString()).append("  ").append(sheet.path("state").asString()).append("  since ")
        .append(sheet.path("createdAt").asString()).append(sheet.path("caseNumber").isNull() ? "" : "  case " + sheet.path("caseNumber").asString()).append('\n');
    for (JsonNode c : sheet.path("consultations")) {
      out.append("  ").append(c.path("begunAt").asString()).append("  ").append(c.path("consultationId").asString()).append("  ").append(c.path("kind").asString())
          .append("  ").append(c.path("status").asString("")).append(c.path("follows").isNull() ? "" : "  of " + c.path("follows").asString()).append('\n');
    }
    return out.toString();
  }
}
