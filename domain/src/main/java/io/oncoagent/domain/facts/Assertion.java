package io.oncoagent.domain.facts;

/**
 * How the note speaks of a thing it mentions (after ConText, Harkema et al., J Biomed Inform 2009;42:839).
 */
public enum Assertion {
  PRESENT,
  ABSENT,
  POSSIBLE,
  PENDING,
  HISTORICAL,
  FAMILY,
  OTHER_PRIMARY,
  PLANNED,
  REFUSED
}
