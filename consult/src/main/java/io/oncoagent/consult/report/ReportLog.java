package io.oncoagent.consult.report;

import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.Optional;

/** The latest report of each consultation, sealed. */
public interface ReportLog {

  /** Stores the report as the latest of its consultation and gives the one that stands then: an earlier one where that had ended, and was cancelled or signed. */
  CaseReport save(CaseReport report);

  /**
   * Takes the run from whoever works on it and stores this report as its end, both or neither; what its worker stores later is refused. Gives the report that stands, which is
   * an earlier one where the run was cancelled before.
   *
   * @param report with status CANCELLED
   * @throws io.oncoagent.consult.ConsultationException ENDED when there is nothing to stop: it has ended, waits for a review, was decided, or a later one has taken its place
   */
  CaseReport cancel(CaseReport report);

  Optional<CaseReport> find(String consultationId);

  /** Ids that wait for a review, oldest first. */
  List<String> awaitingReview();

  /** Ids of consultations whose evidence is of this pack, oldest first; opens every stored report. */
  List<String> citing(String pack);

  /** The id of the consultation stored last. */
  Optional<String> last();
}
