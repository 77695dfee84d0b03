package io.oncoagent.consult;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.facts.FactCorrection;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.route.TierChoice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work on one case, from the de-identified note to the report. Safe for use by several threads. */
public interface Consultation extends AutoCloseable {

  /**
   * What is asked for.
   *
   * @param patientId an id made by the patient register, or null
   * @param corrections facts that a clinician has put right
   */
  record Request(DeidentifiedCase text, TierChoice tier, @Nullable String patientId, List<FactCorrection> corrections) {
    public Request {
      corrections = List.copyOf(corrections);
    }

    /** Of a case as it is read. */
    public Request(DeidentifiedCase text, TierChoice tier, @Nullable String patientId) {
      this(text, tier, patientId, List.of());
    }
  }

  /**
   * Runs a new consultation under a fresh random id until it ends or waits for a human. A step that fails ends in a report with
   * status FAILED, never in a draft.
   *
   * @throws io.oncoagent.knowledge.KnowledgeException when no usable index is there
   */
  CaseReport start(Request request, ProgressListener progress);

  /**
   * The same under an id that the caller made (32 random hex digits), so that the run can be followed while it goes on.
   *
   * @throws ConsultationException FAILED when there is a run of this id
   */
  CaseReport start(String id, Request request, ProgressListener progress);

  /**
   * What continues an earlier consultation.
   *
   * @param of its id
   * @param text the earlier text with the new words behind it
   * @param assumed the new words alone when they are a what-if, which can never be signed; null for a follow-up
   */
  record Continuation(String of, DeidentifiedCase text, @Nullable DeidentifiedCase assumed, TierChoice tier) {}

  /**
   * Runs a follow-up or a what-if under a fresh id, for the same patient. Evidence is kept when nothing that retrieval reads has changed and the packs are
   * the same. A follow-up takes the place of a consultation that still waits for a decision.
   *
   * @throws ConsultationException UNKNOWN_ID when there is no such consultation, BAD_AMENDMENT when a what-if assumes nothing that can be read
   */
  CaseReport follow(Continuation continuation, ProgressListener progress);

  /** The same under an id that the caller made. */
  CaseReport follow(String id, Continuation continuation, ProgressListener progress);

  /**
   * Runs the stored text of a consultation again, under the rules and packs of today and a fresh id, and takes its place when it still waits.
   *
   * @throws ConsultationException UNKNOWN_ID when there is no such consultation
   */
  CaseReport again(String consultationId, ProgressListener progress);

  /**
   * Goes on after a decision was committed, or after a cut.
   *
   * @throws ConsultationException UNKNOWN_ID; BUSY while another works on it; OUTDATED when it was begun under other rules or packs, so that going on
   *     would mix them
   */
  CaseReport resume(String consultationId, ProgressListener progress);

  /**
   * Stops a consultation that is being worked on, by this process or another, or that was cut off: it ends CANCELLED, without a draft, with its history kept. From the moment
   * this returns nothing that its worker still writes counts; the worker notices within a second and stops the model's work. A second stop gives the same report again.
   *
   * @throws ConsultationException UNKNOWN_ID; ENDED when it has ended, was decided, or waits for a review, so that there is nothing to stop
   */
  CaseReport cancel(String consultationId);

  /** The report as it stands, or empty for an unknown id. */
  Optional<CaseReport> find(String consultationId);

  /** The compiled graph as Mermaid text. */
  String mermaid();

  @Override
  void close();
}
