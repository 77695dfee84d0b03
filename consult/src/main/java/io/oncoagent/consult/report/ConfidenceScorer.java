package io.oncoagent.consult.report;

import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.verdict.CriticVerdict;

/** How sure the system is of a draft, with reasons that a clinician can check. */
public interface ConfidenceScorer {

  Confidence score(
      ClinicalFacts facts, EvidenceOutcome.Found evidence, Recommendation draft, CriticVerdict verdict);
}
