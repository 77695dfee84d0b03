package io.oncoagent.consult.graph;

import io.oncoagent.consult.branch.EvidenceInputs;
import io.oncoagent.consult.critic.Critic;
import io.oncoagent.consult.extract.FactsExtractor;
import io.oncoagent.consult.extract.IdentifierGuard;
import io.oncoagent.consult.hitl.DecisionLog;
import io.oncoagent.consult.hitl.ReviewPolicy;
import io.oncoagent.consult.report.ConfidenceScorer;
import io.oncoagent.consult.route.CaseRouter;
import io.oncoagent.consult.specialist.Specialist;
import io.oncoagent.domain.report.Provenance;
import io.oncoagent.knowledge.EvidenceRetriever;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the nodes work with.
 *
 * @param basis version, rules, lexicon and policy of this process in one line: a run that was begun under another does not go on here
 */
public record GraphParts(
    IdentifierGuard guard,
    FactsExtractor facts,
    CaseRouter router,
    EvidenceRetriever retriever,
    Specialist specialist,
    Critic critic,
    ConfidenceScorer confidence,
    ReviewPolicy policy,
    DecisionLog decisions,
    CheckpointLog checkpoints,
    EventLog events,
    RunRegister register,
    EvidenceInputs inputs,
    Supplier<Provenance> provenance,
    Supplier<String> basis,
    Supplier<String> ids,
    Clock clock) {}
