package io.oncoagent.domain.facts;

/**
 * How firmly a fact stands: HIGH stated in plain words, MEDIUM inferred by a cited rule or from context, LOW contested or weak.
 */
public enum Certainty {
  HIGH,
  MEDIUM,
  LOW
}
