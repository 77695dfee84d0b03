package io.oncoagent.consult.route;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.route.TierChoice;

/** Scores complexity and picks the tier: the published score, hard rules beside it, the clinician's choice above both. */
public interface CaseRouter {

  Route route(ClinicalFacts facts, TierChoice choice);
}
