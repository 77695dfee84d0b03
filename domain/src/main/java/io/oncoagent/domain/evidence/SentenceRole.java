package io.oncoagent.domain.evidence;

/**
 * What a guideline sentence does. Only RECOMMENDS and LISTS_OPTION may become an option; the rest is evidence, caution or why-not.
 */
public enum SentenceRole {
  RECOMMENDS,
  LISTS_OPTION,
  LEAD_IN,
  ADVISES_AGAINST,
  CAUTION,
  REPORTS_TRIAL,
  HISTORY,
  APPROVAL,
  WITHDRAWAL,
  DEFINITION,
  OTHER_POPULATION,
  BACKGROUND
}
