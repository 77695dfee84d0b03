package io.oncoagent.tuning.adapters;

/** Where an adapter stands. */
public enum AdapterStatus {
  CANDIDATE,
  PROMOTED,
  /** Was promoted, and another one or none is now. */
  RETIRED
}
