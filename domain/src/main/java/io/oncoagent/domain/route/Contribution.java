package io.oncoagent.domain.route;

/**
 * One summand of the complexity score, in [0, 0.40] each, with the fact behind it.
 */
public record Contribution(String factor, double weight, String because) {}
