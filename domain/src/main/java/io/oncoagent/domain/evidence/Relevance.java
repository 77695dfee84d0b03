package io.oncoagent.domain.evidence;

/**
 * The grader's class of a passage for this case.
 */
public enum Relevance {
  RELEVANT,
  AMBIGUOUS,
  IRRELEVANT
}
