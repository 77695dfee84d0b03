package io.oncoagent.knowledge.answer;

import io.oncoagent.domain.evidence.Relevance;
import io.oncoagent.knowledge.casefit.CaseFit;
import io.oncoagent.knowledge.search.Candidate;
import java.util.Set;

/** A row looked at for a case. {@code facets}: names of the facets whose queries found it among the first; {@code similarity}: its best standing in them, in [0, 1]. */
record CaseCandidate(int row, Candidate found, Set<String> facets, double similarity, double document, CaseFit.Fit fit) {
  private static final double STAGE = 0.9;
  private static final double MARKER = 0.8;
  private static final double ROLE = 0.9;
  private static final double SIMILARITY = 2.2;
  private static final double DOCUMENT = 2.6;

  CaseCandidate {
    facets = Set.copyOf(facets);
  }

  /** Unbounded; weights were set on development cases. */
  double raw() {
    return STAGE * fit.stage() + MARKER * fit.marker() + ROLE * fit.role() + SIMILARITY * similarity + DOCUMENT * document;
  }

  /** In [0, 1]. */
  double score() {
    return 1 / (1 + Math.exp(-(raw() - 4.2)));
  }

  /** Graded by rules on the facts: contradicting them is irrelevant, whatever the words. */
  Relevance relevance() {
    if (fit.contradicts() || document == 0) {
      return Relevance.IRRELEVANT;
    }
    return fit.role() >= 0.3 && (fit.stage() >= 0 && fit.marker() >= -0.3) ? Relevance.RELEVANT : Relevance.AMBIGUOUS;
  }
}
