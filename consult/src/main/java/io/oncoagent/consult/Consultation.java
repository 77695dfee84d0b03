package io.oncoagent.consult;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.route.TierChoice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work on one case, from the de-identified note to the report. Safe for use by several threads. */
public interface Consultation extends AutoCloseable {

  /**
   * What is asked for.
   *
   * @param patientId an id made by the patient register, or null
   */
  record Request(DeidentifiedCase text, TierChoice tier, @Nullable String patientId) {}

  /**
   * Runs a new consultation under a fresh random id until it ends or waits for a human. A step that fails ends in a report with
   * status FAILED, never in a draft.
   *
   * @throws io.oncoagent.knowledge.KnowledgeException when no usable index is there
   */
  CaseReport start(Request request, ProgressListener progress);

  /**
   * Goes on after a decision was committed, or after a cut.
   *
   * @throws ConsultationException when the id is unknown
   */
  CaseReport resume(String consultationId, ProgressListener progress);

  /** The report as it stands, or empty for an unknown id. */
  Optional<CaseReport> find(String consultationId);

  /** The compiled graph as Mermaid text. */
  String mermaid();

  @Override
  void close();
}
