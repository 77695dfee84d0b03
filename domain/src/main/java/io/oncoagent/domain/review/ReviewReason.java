package io.oncoagent.domain.review;

/**
 * Why a clinician must look.
 */
public enum ReviewReason {
  POLICY,
  TIER_2,
  LOW_CONFIDENCE,
  SAFETY,
  TISSUE,
  ENGINES_DISAGREE,
  RULE
}
