package io.oncoagent.consult.graph;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier consultation of the same patient leaves to the one that follows it.
 *
 * @param assumed the words of a what-if alone, which stand at {@code assumedAt} in the whole text; null for a follow-up
 * @param evidence what was found then, or null when it was found under other packs or versions than now
 * @param evidenceInputs fingerprint of what retrieval read then
 */
record PriorRun(
    ClinicalFacts facts, @Nullable DeidentifiedCase assumed, int assumedAt, @Nullable EvidenceOutcome evidence, @Nullable String evidenceInputs) {}
