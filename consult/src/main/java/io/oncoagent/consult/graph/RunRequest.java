package io.oncoagent.consult.graph;

import io.oncoagent.domain.route.TierChoice;
import org.jspecify.annotations.Nullable;

/** What was asked beside the note. */
record RunRequest(String consultationId, TierChoice tier, @Nullable String patientId) {}
