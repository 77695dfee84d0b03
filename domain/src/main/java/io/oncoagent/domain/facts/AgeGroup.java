package io.oncoagent.domain.facts;

/**
 * Child: under 15; AYA, adolescent or young adult: 15–39 (NCI Adolescent and Young Adult Oncology Progress Review Group, 2006); adult:
 * 40 and over for routing, and the population of adult guidelines from 18. Unknown is unknown, never adult.
 */
public enum AgeGroup {
  CHILD,
  AYA,
  ADULT,
  UNKNOWN
}
