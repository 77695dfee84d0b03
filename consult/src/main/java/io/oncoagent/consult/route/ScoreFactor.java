package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Contribution;
import java.util.List;

/** One factor of the published complexity score. */
interface ScoreFactor {
  /** What the factor adds, each with the fact behind it; empty when nothing. */
  List<Contribution> contributions(ClinicalFacts facts);
}
