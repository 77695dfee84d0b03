package io.oncoagent.knowledge.search;

import org.jspecify.annotations.Nullable;

/** A row that a searcher found; ranks from 0, null where that searcher did not return it. */
public record Candidate(int row, @Nullable Double keyword, @Nullable Integer keywordRank, float cosine, @Nullable Integer denseRank, double fused) {}
