package io.oncoagent.consult.graph;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.verdict.CriticVerdict;
import io.oncoagent.domain.verdict.Finding;
import java.util.List;

/**
 * The critic's last word in this run, and the draft with the support of each statement.
 *
 * @param failures what failed in all drafts of this run so far: a statement refused once must not come back
 */
record CritiqueState(CriticVerdict verdict, Recommendation draft, List<Finding> failures) {
  CritiqueState {
    failures = List.copyOf(failures);
  }
}
