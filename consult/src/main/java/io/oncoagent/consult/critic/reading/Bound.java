package io.oncoagent.consult.critic.reading;

/** Which side of a threshold a number names. */
public enum Bound {
  NONE,
  AT_LEAST,
  AT_MOST;

  /** Whether the two name opposite sides. */
  public boolean contradicts(Bound other) {
    return this != NONE && other != NONE && this != other;
  }
}
