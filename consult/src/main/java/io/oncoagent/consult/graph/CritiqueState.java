package io.oncoagent.consult.graph;

import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.verdict.CriticVerdict;

/** The critic's last word in this run, and the draft with the support of each statement. */
record CritiqueState(CriticVerdict verdict, Recommendation draft) {}
