package io.oncoagent.domain.facts;

/**
 * Where in the course of the disease the question is asked. ADJUVANT: after definitive local treatment without known disease;
 * PROGRESSIVE: on or after systemic treatment for advanced disease, or refractory.
 */
public enum Setting {
  NEWLY_DIAGNOSED,
  ADJUVANT,
  RELAPSED,
  PROGRESSIVE,
  MAINTENANCE,
  FOLLOW_UP,
  UNKNOWN
}
