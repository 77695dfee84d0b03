package io.oncoagent.domain.facts;

/**
 * Rare: fewer than 6 new cases per 100,000 a year (RARECARE; Gatta et al., Eur J Cancer 2011;47:2493), or as the lexicon row cites.
 */
public enum Rarity {
  COMMON,
  RARE,
  UNKNOWN
}
