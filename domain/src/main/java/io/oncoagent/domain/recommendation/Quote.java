package io.oncoagent.domain.recommendation;

/**
 * The words of an evidence passage (UTF-16 offsets in its text) that a statement stands on.
 */
public record Quote(String evidence, int start, int end) {}
