package io.oncoagent.app.desk;

import io.oncoagent.app.intake.InputException;
import io.oncoagent.app.wiring.Store;
import io.oncoagent.consult.ConsultationException;
import io.oncoagent.domain.report.CaseReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hospital's own number of a case: shown beside a report, and said again by whoever signs, so that nobody signs for the wrong patient. */
public final class CaseNumber {
  private CaseNumber() {}

  public static Optional<String> of(Store store, CaseReport report) {
    return report.patientId() == null ? Optional.empty() : store.patients().find(report.patientId()).flatMap(p -> store.patients().caseNumber(p.id()));
  }

  /** @param said what the signer gave as --case */
  public static void confirm(Store store, CaseReport report, @Nullable String said) {
    Optional<String> known = of(store, report);
    if (known.isPresent() && said == null) {
      throw new InputException("this patient has a local case number; confirm it with --case");
    }
    if (said != null && !known.map(said.strip()::equals).orElse(false)) {
      throw new ConsultationException(ConsultationException.Code.HASH_MISMATCH, "the case number given is not that of this consultation's patient; nothing was signed");
    }
  }
}
