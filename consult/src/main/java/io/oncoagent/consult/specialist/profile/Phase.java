package io.oncoagent.consult.specialist.profile;

/** Where treatment stands. FIRST: nothing given for this disease state; AFTER_SURGERY: adjuvant question; LATER: relapsed, refractory or progressed. */
public enum Phase {
  FIRST,
  AFTER_SURGERY,
  LATER,
  MAINTENANCE,
  FOLLOW_UP,
  UNKNOWN
}
