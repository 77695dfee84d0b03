package io.oncoagent.domain.facts;

/**
 * What treatment is for.
 */
public enum Intent {
  CURE,
  CONTROL,
  PALLIATION,
  UNKNOWN
}
