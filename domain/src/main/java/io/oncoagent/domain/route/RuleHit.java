package io.oncoagent.domain.route;

/**
 * A hard rule that applies, beside the score; {@code rule} is a stable upper-case name such as RARE_CANCER.
 */
public record RuleHit(String rule, boolean raisesTier, String because) {}
