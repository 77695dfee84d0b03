package io.oncoagent.domain.evidence;

import org.jspecify.annotations.Nullable;

/**
 * How a passage was found: {@code dense} cosine in [-1, 1], {@code keyword} BM25 ≥ 0, {@code fused} reciprocal-rank sum, {@code rerank} in [0, 1]
 * (higher is better), {@code distance} to the query. Null where that searcher did not return the passage.
 */
public record Scores(
    @Nullable Double dense, @Nullable Double keyword, double fused, double rerank, @Nullable CosineDistance distance) {}
