package io.oncoagent.consult.critic.reading;

/** How a word stands: said, denied, or said under a restriction («not … outside trials») that is neither. */
public enum Polarity {
  AFFIRMED,
  NEGATED,
  RESTRICTED
}
