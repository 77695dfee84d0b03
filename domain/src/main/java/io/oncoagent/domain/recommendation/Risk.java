package io.oncoagent.domain.recommendation;

/**
 * HIGH: a reader must open the source before signing (doses, contraindications, irreversible acts, withdrawn drugs).
 */
public enum Risk {
  HIGH,
  NORMAL
}
