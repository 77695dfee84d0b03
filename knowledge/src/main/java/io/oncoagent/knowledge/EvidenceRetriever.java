package io.oncoagent.knowledge;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Route;

/** Corrective retrieval for one case: select guidelines, recall, gate, re-rank, grade, reformulate once, fit the budget. */
public interface EvidenceRetriever {

  /**
   * @throws KnowledgeException when no index is there, or it cannot be read; never reported as «no evidence»
   */
  EvidenceOutcome retrieve(DeidentifiedCase text, ClinicalFacts facts, Route route);
}
