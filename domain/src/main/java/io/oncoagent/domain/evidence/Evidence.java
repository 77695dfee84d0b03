package io.oncoagent.domain.evidence;

/**
 * A passage chosen for this case; {@code id} is E1, E2 … within the consultation, best first.
 */
public record Evidence(String id, Passage passage, Scores scores, Relevance relevance) {}
