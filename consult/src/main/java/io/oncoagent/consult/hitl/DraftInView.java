package io.oncoagent.consult.hitl;

import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.route.Route;
import io.oncoagent.domain.verdict.CriticVerdict;

/** A draft with everything that decides whether a human must see it. */
record DraftInView(
    ClinicalFacts facts, Route route, Recommendation draft, CriticVerdict verdict, Confidence confidence, boolean enginesDisagree) {}
