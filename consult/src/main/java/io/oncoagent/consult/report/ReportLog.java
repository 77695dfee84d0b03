package io.oncoagent.consult.report;

import io.oncoagent.domain.report.CaseReport;
import java.util.List;
import java.util.Optional;

/** The latest report of each consultation, sealed. */
public interface ReportLog {

  /** Stores the report as the latest of its consultation. */
  void save(CaseReport report);

  Optional<CaseReport> find(String consultationId);

  /** Ids that wait for a review, oldest first. */
  List<String> awaitingReview();

  /** Ids of consultations whose evidence is of this pack, oldest first; opens every stored report. */
  List<String> citing(String pack);

  /** The id of the consultation stored last. */
  Optional<String> last();
}
