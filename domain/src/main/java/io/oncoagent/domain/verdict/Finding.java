package io.oncoagent.domain.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One check on one statement (or on the whole draft), with a message for a clinician.
 */
public record Finding(Layer layer, String check, @Nullable String statement, CheckOutcome outcome, String message) {}
