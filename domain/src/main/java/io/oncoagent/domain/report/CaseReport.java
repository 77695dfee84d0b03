package io.oncoagent.domain.report;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.review.ReviewDecision;
import io.oncoagent.domain.review.ReviewRequirement;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole consultation. {@code contentHash}: SHA-256 over what a clinician is shown (facts, evidence, recommendation, verdict, alerts), lower-case hex;
 * a decision is bound to it. {@code branch}: what it follows, or null. {@code released} is true only after a signature, or where policy requires none.
 */
public record CaseReport(
    String consultationId,
    @Nullable String patientId,
    ConsultationStatus status,
    boolean released,
    String contentHash,
    DeidentifiedCase deidentified,
    ClinicalFacts facts,
    @Nullable Route routing,
    List<Evidence> evidence,
    EngineReport engine,
    @Nullable Confidence confidence,
    @Nullable Recommendation recommendation,
    @Nullable CriticVerdict critic,
    ReviewRequirement review,
    @Nullable ReviewDecision decision,
    @Nullable Inconclusive inconclusive,
    List<TraceEntry> trace,
    Provenance provenance,
    @Nullable Branch branch) {
  public CaseReport {
    evidence = List.copyOf(evidence);
    trace = List.copyOf(trace);
  }

  /** False for a what-if: it explores, and nobody can sign it. */
  public boolean signable() {
    return branch == null || branch.kind() != Branch.Kind.WHAT_IF;
  }

  /** The same draft, whose place a later consultation has taken: not released, and to be signed no more. */
  public CaseReport cancelled() {
    return new CaseReport(
        consultationId, patientId, ConsultationStatus.CANCELLED, false, contentHash, deidentified, facts, routing, evidence, engine, confidence,
        recommendation, critic, review, decision, inconclusive, trace, provenance, branch);
  }

  /** The same report with the steps that were taken. */
  public CaseReport withTrace(List<TraceEntry> steps) {
    return new CaseReport(
        consultationId, patientId, status, released, contentHash, deidentified, facts, routing, evidence, engine, confidence,
        recommendation, critic, review, decision, inconclusive, steps, provenance, branch);
  }
}
