package io.oncoagent.app.cli;

import io.oncoagent.app.store.ConsultationRow;
import io.oncoagent.app.store.PatientRow;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.domain.report.CaseReport;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A patient with the linked consultations: ids, kinds and status, no words of a note. */
final class PatientSheet {
  private PatientSheet() {}

  static ObjectNode of(OncoAgent agent, PatientRow row) {
    ObjectNode o = JsonNodeFactory.instance.objectNode().put("patientId", row.id()).put("state", row.state()).put("createdAt", row.createdAt())
        .put("caseNumber", agent.store().patients().caseNumber(row.id()).orElse(null));
    ArrayNode all = o.putArray("consultations");
    for (ConsultationRow c : agent.store().patients().consultations(row.id())) {
      Optional<CaseReport> report = agent.reports().find(c.id());
      all.addObject().put("consultationId", c.id()).put("begunAt", c.begunAt()).put("kind", c.kind()).put("follows", c.follows())
          .put("supersededBy", c.supersededBy()).put("status", report.map(r -> r.status().name()).orElse("RUNNING"));
    }
    return o;
  }
}
