package io.oncoagent.app.cli;

import io.oncoagent.app.store.PatientRow;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import picocli.CommandLine.Parameters;

/** Which patient is meant. */
final class KnownPatient {
  @Parameters(paramLabel = "ID", description = "An id from «patient new».")
  private String id = "";

  PatientRow find(OncoAgent agent) {
    return agent.store().patients().find(id)
        .orElseThrow(() -> new ConsultationException(ConsultationException.Code.UNKNOWN_ID, "no patient has this id; make one with «patient new»"));
  }
}
