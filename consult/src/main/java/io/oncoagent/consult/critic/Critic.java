package io.oncoagent.consult.critic;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.evidence.Evidence;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.verdict.CriticVerdict;
import java.util.List;

/** Tries to break a draft: format, safety, entailment. Fails closed: an error in a check is a finding that fails. */
public interface Critic {

  /**
   * @param attempt 1 for the first draft of this run
   * @param noteText the de-identified note: the patient's own values may be quoted from it
   */
  Critique review(Recommendation draft, ClinicalFacts facts, String noteText, List<Evidence> evidence, int attempt);

  /** The verdict, and the draft with the support of each statement filled in. */
  record Critique(CriticVerdict verdict, Recommendation draft) {}
}
