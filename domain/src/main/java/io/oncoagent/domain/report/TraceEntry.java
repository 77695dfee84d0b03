package io.oncoagent.domain.report;

import java.time.Instant;

/**
 * One step of the graph: {@code millis} of wall-clock time, outcome in a few words without note text.
 */
public record TraceEntry(String node, Instant startedAt, long millis, String outcome) {}
