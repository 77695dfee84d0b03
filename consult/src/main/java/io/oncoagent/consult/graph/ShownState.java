package io.oncoagent.consult.graph;

import io.oncoagent.domain.report.Confidence;
import io.oncoagent.domain.review.ReviewRequirement;

/** What a clinician is shown and must decide on, fixed when the draft passed the critic: later rules or settings do not change it. */
record ShownState(String contentHash, ReviewRequirement requirement, Confidence confidence) {}
