package io.oncoagent.consult.graph;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.evidence.EvidenceOutcome;
import io.oncoagent.domain.facts.ClinicalFacts;
import io.oncoagent.domain.recommendation.Recommendation;
import io.oncoagent.domain.report.CaseReport;
import io.oncoagent.domain.report.EngineReport;
import io.oncoagent.domain.report.Inconclusive;
import io.oncoagent.domain.route.Route;

/** The channels of the graph's state. Each has one writing node (CASE and REQUEST are the input). */
enum Channel {
  CASE("case", DeidentifiedCase.class, "input"),
  REQUEST("request", RunRequest.class, "input"),
  /** Of an earlier consultation, for a follow-up or a what-if. */
  PRIOR("prior", PriorRun.class, "input"),
  /** Facts that a clinician has put right. */
  CORRECTIONS("corrections", Corrections.class, "input"),
  FACTS("facts", ClinicalFacts.class, "ingestion"),
  ROUTE("route", Route.class, "router"),
  EVIDENCE("evidence", EvidenceOutcome.class, "corrective_rag"),
  /** Under which packs and versions the evidence was found, and what was taken over. */
  MAKING("making", Making.class, "corrective_rag"),
  DRAFT("draft", Recommendation.class, "specialist"),
  ENGINE("engine", EngineReport.class, "specialist"),
  CRITIQUE("critique", CritiqueState.class, "critic"),
  /** What the clinician will be shown, and whether a review is due: fixed when the critic passes. */
  SHOWN("shown", ShownState.class, "critic"),
  GATE("gate", GateState.class, "hitl_gate"),
  REFUSAL("refusal", Inconclusive.class, "fallback"),
  REPORT("report", CaseReport.class, "formatter");

  private final String key;
  private final Class<?> type;
  private final String writer;

  Channel(String key, Class<?> type, String writer) {
    this.key = key;
    this.type = type;
    this.writer = writer;
  }

  String key() {
    return key;
  }

  Class<?> type() {
    return type;
  }

  /** The one node that may write it. */
  String writer() {
    return writer;
  }

  static Channel of(String key) {
    for (Channel channel : values()) {
      if (channel.key.equals(key)) {
        return channel;
      }
    }
    throw new IllegalArgumentException("the graph has no channel " + key);
  }
}
