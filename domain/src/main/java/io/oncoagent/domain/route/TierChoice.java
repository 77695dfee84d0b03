package io.oncoagent.domain.route;

/**
 * What the clinician asked for; ONE and TWO override score and rules.
 */
public enum TierChoice {
  AUTO,
  ONE,
  TWO
}
