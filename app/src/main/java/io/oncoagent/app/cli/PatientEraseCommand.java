package io.oncoagent.app.cli;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.store.PatientRow;
import io.oncoagent.app.wiring.KeyBackups;
import io.oncoagent.app.wiring.OncoAgent;
import io.oncoagent.consult.ConsultationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Destroys a patient's keys and removes what they sealed; there is no way back. */
@Command(description = "Erase a patient: the keys are destroyed, and nobody can open what was stored any more.", mixinStandardHelpOptions = true)
final class PatientEraseCommand implements Runnable {
  private final RootCommand root;

  @Mixin private KnownPatient patient = new KnownPatient();

  @Option(names = "--yes", description = "Erase indeed; there is no way back.")
  private boolean yes;

  PatientEraseCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public void run() {
    try (OncoAgent agent = root.open()) {
      PatientRow row = patient.find(agent);
      if (row.state().equals("ERASED")) {
        throw new ConsultationException(ConsultationException.Code.ALREADY_DECIDED, "this patient was erased already");
      }
      if (!yes) {
        throw new InputException("an erasure has no way back; say --yes (patient export ID first, if the patient wants a copy)");
      }
      int erased = agent.store().erasure().patient(row.id());
      root.console().print("erased, with " + erased + " consultations; the audit log keeps that they were. " + new KeyBackups(agent).sentence());
    }
  }
}
